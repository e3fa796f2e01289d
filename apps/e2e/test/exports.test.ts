import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { codeTexts } from '@aftercare/messages/list-texts';
import * as articleCodes from '@aftercare/portal/text/codes/article-codes';
import * as complaintCodes from '@aftercare/portal/text/codes/complaint-codes';
import * as customerCodes from '@aftercare/portal/text/codes/customer-codes';
import * as dispatchCodes from '@aftercare/portal/text/codes/dispatch-codes';
import * as ticketCodes from '@aftercare/portal/text/codes/ticket-codes';
import * as trainingCodes from '@aftercare/portal/text/codes/training-codes';
import type { Client } from './support/client.js';
import { colleague } from './support/colleague.js';
import { contactOf } from './support/contact.js';
import { startWorld, type World } from './support/platform.js';
import { ofCustomer, openTicket } from './support/ticket.js';

let world: World;
beforeAll(async () => {
  world = await startWorld();
}, 120_000);
afterAll(() => world?.stop());

const taken = (client: Client, list: string, query: Record<string, string> = {}, headers = {}) =>
  fetch(`${world.url}/export/${list}?${new URLSearchParams(query).toString()}`, {
    headers: { ...(client.secret ? { authorization: `Bearer ${client.secret}` } : {}), ...headers },
  });
const lines = async (client: Client, list: string, query: Record<string, string> = {}) => {
  const response = await taken(client, list, query);
  expect(response.status).toBe(200);
  const bytes = Buffer.from(await response.arrayBuffer());
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  return bytes.toString('utf8').slice(1).trimEnd().split('\r\n');
};
const codeOf = async (response: Response) =>
  ((await response.json()) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code;

test('COM-11: the list as it is shown, with the words of its codes, in the viewer’s language and zone', async () => {
  const hotline = await world.as('hotline');
  const { number } = await openTicket(hotline, { ...ofCustomer(world, 0), description: '报表\n"合计" 不对' });
  const admin = await world.as('admin');
  const query = {
    columns: 'number,customer,customerLevel,status,channel,assignee,unit,description',
    search: number,
  };
  const [head, row] = [await lines(admin, 'tickets', query)].flatMap(([first, ...rest]) => [
    first,
    rest.join('\n'),
  ]);
  expect(head).toBe('编号,客户,客户级别,状态,渠道,处理人,服务机构,描述');
  expect(row).toBe(`${number},上海晨光物流1有限公司,普通,新建,电话,,上海分公司,"报表\n""合计"" 不对"`);
});

test('COM-11: nothing that a spreadsheet would run, in either format', async () => {
  const hotline = await world.as('hotline');
  const evil = '=HYPERLINK("http://evil.example","x")';
  const { number } = await openTicket(hotline, {
    ...ofCustomer(world, 1),
    subject: evil,
    description: '+1 -1 @x',
  });
  const admin = await world.as('admin');
  const query = { columns: 'subject,description', search: number };
  const [, row] = await lines(admin, 'tickets', query);
  expect(row).toBe(`"'${evil.replaceAll('"', '""')}",'+1 -1 @x`);
  const book = await taken(admin, 'tickets', { ...query, format: 'xlsx' });
  expect(book.headers.get('content-type')).toContain('spreadsheetml');
  expect(book.headers.get('content-disposition')).toMatch(/filename="tickets-\d{8}-\d{4}\.xlsx"/);
  expect(
    Buffer.from(await book.arrayBuffer())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK');
});

test('COM-11: all pages, in the order that is asked for, with the filter of the list', async () => {
  const hotline = await world.as('hotline');
  const about = ofCustomer(world, 3);
  const opened: string[] = [];
  for (let count = 0; count < 120; count++) opened.push((await openTicket(hotline, about)).number);
  const filter = JSON.stringify({ customerIds: [about.customerId] });
  const admin = await world.as('admin');
  const rows = await lines(admin, 'tickets', { columns: 'number', filter, orderBy: 'REPORTED_ASC' });
  expect(rows).toEqual(['编号', ...opened]);
});

test('COM-03: taking along is a right of its own, and never more than that right reaches', async () => {
  const engineer = await world.as('engineer');
  expect([
    (await taken(engineer, 'tickets')).status,
    (await taken(world.anonymous, 'tickets')).status,
  ]).toEqual([403, 401]);
  expect((await taken(await contactOf(world, 0), 'tickets')).status).toBe(403);
  const inHangzhou = await colleague(world, {
    login: 'taker',
    unit: 'hangzhou',
    grants: {
      TICKET_READ: 'ALL',
      CUSTOMER_READ: 'ALL',
      DATA_EXPORT: 'UNIT',
    },
  });
  await openTicket(await world.as('hotline'), ofCustomer(world, 0)); // read, but not to be taken along
  const { number } = await openTicket(await world.as('hotline'), ofCustomer(world, 2));
  expect(await lines(inHangzhou, 'tickets', { columns: 'number' })).toEqual(['编号', number]);
  const blind = await colleague(world, { login: 'blind', unit: 'hq', grants: { DATA_EXPORT: 'ALL' } });
  expect((await taken(blind, 'complaints')).status).toBe(403);
});

test('COM-11: every list that has a page', async () => {
  const all = await colleague(world, {
    login: 'all',
    unit: 'hq',
    grants: {
      DATA_EXPORT: 'ALL',
      TICKET_READ: 'ALL',
      VISIT_READ: 'ALL',
      COMPLAINT_READ: 'ALL',
      CUSTOMER_READ: 'ALL',
      FOLLOW_UP_READ: 'ALL',
      ARTICLE_READ: 'ALL',
      TRAINING_READ: 'ALL',
      COURSE_WRITE: 'ALL',
    },
  });
  const lists = [
    'tickets',
    'workOrders',
    'complaints',
    'customers',
    'installations',
    'followUpTasks',
    'articles',
    'courses',
  ];
  for (const list of lists) expect((await lines(all, list))[0]?.split(',').length).toBeGreaterThan(7);
  expect(await lines(all, 'customers', { columns: 'name,unit' })).toContain(
    '上海晨光物流1有限公司,上海分公司',
  );
});

test('COM-13: heads, words and times are the viewer’s', async () => {
  const grants = { DATA_EXPORT: 'ALL', TICKET_READ: 'ALL' } as const;
  const abroad = { login: 'abroad', unit: 'hq', grants, locale: 'EN', zone: 'America/New_York' } as const;
  const viewer = await colleague(world, abroad);
  const { number } = await openTicket(await world.as('hotline'), ofCustomer(world, 0));
  const [head, row] = await lines(viewer, 'tickets', { columns: 'status,reported', search: number });
  expect(head).toBe('Status,Reported');
  const [status, reported = ''] = row?.split(',') ?? [];
  expect(status).toBe('New');
  const hours = (Date.now() - Date.parse(`${reported.replace(' ', 'T')}Z`)) / 3_600_000;
  expect(Math.round(hours)).toBe(newYork());
});

/** Hours behind UTC, now. */
function newYork(): number {
  const there = new Date().toLocaleString('sv-SE', { timeZone: 'America/New_York' });
  return Math.round((Date.now() - Date.parse(`${there.replace(' ', 'T')}Z`)) / 3_600_000);
}

test('COM-08: who took what along is on record, without the words of the search', async () => {
  const admin = await world.as('admin');
  await lines(admin, 'tickets', { columns: 'number', search: '王敏' });
  const { rows } = (await world.platform.services
    .get('ticket')
    ?.database.pool.query<{ changes: Record<string, { to: string }>; actor: string }>(
      `SELECT changes, actor FROM audit WHERE action = 'ticket.export.begin' ORDER BY at DESC LIMIT 1`,
    )) ?? { rows: [] };
  const { viewer } = await admin.get<{ viewer: { person: { id: string } } }>('{ viewer { person { id } } }');
  expect(`Person:${rows[0]?.actor}`).toBe(viewer.person.id);
  expect(rows[0]?.changes['list']?.to).toBe('tickets');
  expect(rows[0]?.changes['searched']?.to).toBe('true');
  expect(JSON.stringify(rows)).not.toContain('王敏');
});

test('COM-14: what is wrong with the question is said before anything is sent', async () => {
  const admin = await world.as('admin');
  const refused = async (list: string, query: Record<string, string>) => {
    const response = await taken(admin, list, query);
    return [response.status, await codeOf(response)];
  };
  expect(await refused('people', {})).toEqual([404, 'NOT_FOUND']);
  expect(await refused('tickets', { format: 'exe' })).toEqual([400, 'INVALID_INPUT']);
  expect(await refused('tickets', { columns: 'number,constructor' })).toEqual([400, 'INVALID_INPUT']);
  expect(await refused('tickets', { filter: '{' })).toEqual([400, 'INVALID_INPUT']);
  expect(await refused('tickets', { filter: '{"nope":1}' })).toEqual([400, 'INVALID_INPUT']);
  expect(await refused('tickets', { filter: '{"customerIds":["Person:1"]}' })).toEqual([
    400,
    'INVALID_INPUT',
  ]);
  expect(await refused('tickets', { orderBy: "QUEUE'; DROP" })).toEqual([400, 'INVALID_INPUT']);
});

test('COM-13: a code is called the same on the page and in what is taken along', () => {
  const onPages: Record<
    keyof typeof codeTexts,
    Readonly<Record<string, readonly [string, string]>> | undefined
  > = {
    ticketStatus: ticketCodes.ticketStatusTexts,
    channel: ticketCodes.channelTexts,
    customerLevel: customerCodes.customerLevelTexts,
    customerStatus: undefined,
    workOrderStatus: dispatchCodes.workOrderStatusTexts,
    complaintStatus: complaintCodes.complaintStatusTexts,
    complaintClass: complaintCodes.complaintClassTexts,
    articleKind: articleCodes.articleKindTexts,
    articleAudience: articleCodes.articleAudienceTexts,
    articleStatus: articleCodes.articleStatusTexts,
    courseState: trainingCodes.courseStateTexts,
    courseKind: trainingCodes.courseKindTexts,
    courseLevel: trainingCodes.courseLevelTexts,
    followUpState: undefined,
    followUpReason: undefined,
  };
  for (const [table, words] of Object.entries(codeTexts)) {
    const page = onPages[table as keyof typeof codeTexts]; // a key of that very object
    if (!page) continue;
    expect(Object.fromEntries(Object.entries(words).map(([code, { zh, en }]) => [code, [zh, en]]))).toEqual(
      page,
    );
  }
});
