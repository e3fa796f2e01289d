import { openTicket } from '@aftercare/contracts/ticket/intake-commands';
import { noteOnTicket, replyOnTicket } from '@aftercare/contracts/ticket/conversation';
import {
  countTickets,
  listTickets,
  ticketByNumber,
  ticketsByIds,
} from '@aftercare/contracts/ticket/ticket-queries';
import { ticketView } from '@aftercare/contracts/ticket/ticket-view';
import {
  assignTicket,
  claimTicket,
  resumeTicket,
  startTicket,
  waitForOthers,
} from '@aftercare/contracts/ticket/work-commands';
import { eventually } from '@aftercare/test-kit/eventually';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { consultantIds, otherCustomerId, vipCustomerId } from './customer-desk.js';
import { agent, contact, customerId, id, request } from './given.js';
import { hotline, start, type Started } from './started.js';

let started: Started;
beforeAll(async () => {
  started = await start();
});
afterAll(() => started?.platform.stop());

const as = (n = 1) => started.platform.as(hotline(n));
const asContact = () => started.platform.as(contact());
const refused = (code: string) => expect.objectContaining({ code });
const listInput = (input: object) => listTickets.input.parse({ page: {}, ...input });

test('TKT-02: a request gets its number at once and is read back by it, whole', async () => {
  const opened = await started.open({
    customerId,
    environment: 'Windows 10',
    occurredAt: '2026-01-05T01:02:03.004Z',
  });
  expect(opened).toMatchObject({ version: 1, status: 'NEW', number: expect.stringMatching(/^T\d+$/) });
  const { ticket } = await as()(ticketByNumber, { number: opened.number.toLowerCase() });
  expect(ticketView.strict().parse(ticket)).toMatchObject({
    id: opened.id,
    customer: { id: customerId, name: '晨光公司' },
    coverage: { coverage: 'COVERED', agreementId: id(500) },
    occurredAt: '2026-01-05T01:02:03.004Z',
    gaps: expect.arrayContaining(['CONTACT', 'PHONE_BACK', 'CATEGORY']),
    clocks: [{ kind: 'FIRST_RESPONSE' }, { kind: 'RESOLUTION' }],
  });
});

test('TKT-07: a VIP request goes to the stand-in when the consultant has left', async () => {
  const { id: ticketId, version, status } = await started.open({ customerId: vipCustomerId });
  expect({ version, status }).toEqual({ version: 2, status: 'ASSIGNED' });
  const { items } = await as()(ticketsByIds, { ids: [ticketId] });
  expect(items).toMatchObject([{ assigneeId: consultantIds[1], lane: 'VIP', priority: 'P2' }]);
});

test('a ticket goes from the queue through a wait to work again, and its words are kept in order', async () => {
  const { id: ticketId } = await started.open();
  await as(2)(assignTicket, { id: ticketId, assigneeId: id(3), note: '你更熟' });
  await as(3)(startTicket, { id: ticketId });
  await as(3)(waitForOthers, { id: ticketId, reason: 'THIRD_PARTY', note: '等厂商', customerAgreed: false });
  await as(3)(resumeTicket, { id: ticketId });
  await as(3)(noteOnTicket, { id: ticketId, body: '已定位', mentionedIds: [id(2)] });
  const { rows } = await started.database.pool.query(
    `SELECT kind, body, step ->> 'event' AS step, mentioned_ids AS mentioned FROM ticket_entry
     WHERE ticket_id = $1 ORDER BY position`,
    [ticketId],
  );
  expect(rows).toEqual([
    { kind: 'CUSTOMER_MESSAGE', body: '系统打不开', step: null, mentioned: [] },
    { kind: 'STEP', body: '你更熟', step: 'assigned', mentioned: [] },
    { kind: 'STEP', body: null, step: 'started', mentioned: [] },
    { kind: 'STEP', body: '等厂商', step: 'waitStarted', mentioned: [] },
    { kind: 'STEP', body: null, step: 'resumed', mentioned: [] },
    { kind: 'NOTE', body: '已定位', step: null, mentioned: [id(2)] },
  ]);
});

test('nobody who is unknown or gone gets a ticket, also when a unit is named', async () => {
  const { id: ticketId } = await started.open();
  for (const assigneeId of [id(999), consultantIds[0]]) {
    const given = as()(assignTicket, { id: ticketId, assigneeId, unitId: id(100) });
    await expect(given).rejects.toEqual(refused('PERSON_UNKNOWN'));
  }
});

test.each([
  'QUEUE',
  'NEXT_DUE_ASC',
  'REPORTED_DESC',
  'UPDATED_DESC',
  'CALL_BACK_ASC',
  'CUSTOMER_NAME_ASC',
] as const)('TKT-07: paging by %s gives every ticket once, in one order', async (orderBy) => {
  const assignee = id(20);
  for (let n = 0; n < 5; n += 1) {
    const impact = n % 2 === 0 ? 'WHOLE_BUSINESS' : 'NONE';
    const opened = await started.open({ impact, urgency: 'NOW', ...(n < 3 ? { customerId } : {}) });
    await as()(assignTicket, { id: opened.id, assigneeId: assignee });
  }
  // nothing counts while a ticket waits for the customer: last of its priority, whatever the order of letters
  const [waits] = (await as()(listTickets, listInput({ filter: { assigneeIds: [assignee] } }))).nodes;
  await as()(startTicket, { id: waits?.node.id ?? '' });
  const wait = { id: waits?.node.id ?? '', reason: 'CUSTOMER', note: '等', customerAgreed: false } as const;
  await as()(waitForOthers, wait);
  const filter = { assigneeIds: [assignee] };
  const whole = await as()(listTickets, listInput({ filter, orderBy, page: { first: 100 } }));
  const paged: string[] = [];
  let after: string | undefined;
  do {
    const page = await as()(listTickets, listInput({ filter, orderBy, page: { first: 2, after } }));
    paged.push(...page.nodes.map(({ node }) => node.id));
    after = page.hasNextPage ? page.nodes.at(-1)?.cursor : undefined;
  } while (after !== undefined);
  expect(paged).toEqual(whole.nodes.map(({ node }) => node.id));
  expect(new Set(paged).size).toBe(paged.length);
  expect((await as()(countTickets, { filter })).count).toBe(paged.length);
  if (orderBy !== 'QUEUE') return;
  const keys = whole.nodes.map(
    ({ node }) => `${node.priority} ${node.status === 'WAITING_CUSTOMER' ? 1 : 0}`,
  );
  expect(keys).toEqual([...keys].sort());
  expect(keys).toEqual(expect.arrayContaining(['P1 0', 'P1 1', 'P3 0']));
});

test('TKT-10: search finds Chinese words in any order, and filters find what is overdue', async () => {
  const late = new Date(Date.now() - 9 * 3_600_000).toISOString();
  const { id: ticketId } = await started.open({ description: '打印机无法打印发票', reportedAt: late });
  const found = async (input: object) =>
    (await as()(listTickets, listInput(input))).nodes.map(({ node }) => node.id).includes(ticketId);
  expect(await found({ search: '发票 打印机' })).toBe(true);
  expect(await found({ search: '发票 扫描仪' })).toBe(false);
  expect(await found({ filter: { breached: true } })).toBe(true);
  expect(await found({ filter: { breached: false } })).toBe(false);
  expect(await found({ filter: { breached: true, clockKind: 'RESOLUTION' } })).toBe(true);
  expect(await found({ filter: { breached: true, clockKind: 'PLAN' } })).toBe(false);
  expect(await found({ filter: { open: true, dueBefore: new Date().toISOString() } })).toBe(true);
});

test('COM-03: a contact sees, counts and changes tickets of their own customer only', async () => {
  const own = await asContact()(openTicket, request({ description: '我们的' }));
  const foreign = await started.open({ customerId: otherCustomerId });
  const { nodes } = await asContact()(listTickets, listInput({ page: { first: 100 } }));
  expect(nodes.map(({ node }) => node.id)).toContain(own.id);
  expect(new Set(nodes.map(({ node }) => node.customer?.id))).toEqual(new Set([customerId]));
  expect((await asContact()(ticketsByIds, { ids: [own.id, foreign.id] })).items).toHaveLength(1);
  expect(await asContact()(ticketByNumber, { number: foreign.number })).toEqual({ ticket: null });
  expect((await asContact()(countTickets, { filter: { customerIds: [otherCustomerId] } })).count).toBe(0);
  const words = { id: foreign.id, body: 'x', articleIds: [] };
  await expect(asContact()(replyOnTicket, words)).rejects.toEqual(refused('NOT_FOUND'));
  await expect(asContact()(claimTicket, { id: own.id })).rejects.toEqual(refused('NOT_ALLOWED'));
  const planted = asContact()(openTicket, request({ customerId: otherCustomerId }));
  await expect(planted).rejects.toEqual(refused('NOT_ALLOWED'));
});

test('a member of staff without the permission, or of another unit, does not reach a ticket', async () => {
  const { id: ticketId } = await started.open();
  const stranger = { ...hotline(9), unitId: id(101) };
  await expect(started.platform.as(stranger)(claimTicket, { id: ticketId })).rejects.toEqual(
    refused('NOT_FOUND'),
  );
  await expect(started.platform.as(agent(1))(claimTicket, { id: ticketId })).rejects.toEqual(
    refused('NOT_ALLOWED'),
  );
});

test('TKT-09: the timer tells each stage of each clock once', async () => {
  const { id: ticketId } = await started.open({ reportedAt: new Date(Date.now() - 3_610_000).toISOString() });
  const alarms = async () =>
    (await started.facts(ticketId))
      .filter(({ type }) => type.startsWith('ticket.clock'))
      .map(({ data }) => data);
  await eventually(async () => (await alarms()).length >= 3);
  expect(await alarms()).toMatchObject([
    { clockKind: 'FIRST_RESPONSE', stage: 'WARNED_50', recipientIds: [id(30)] },
    { clockKind: 'FIRST_RESPONSE', stage: 'WARNED_80' },
    { clockKind: 'FIRST_RESPONSE', stage: 'BREACHED' },
  ]);
  // fired again, as after a crash: there is nothing left to tell
  await started.database.pool.query(`UPDATE timer SET try_at = now(), fired_at = NULL WHERE key = $1`, [
    `clocks:${ticketId}`,
  ]);
  const waiting = `SELECT 1 FROM timer WHERE key = $1 AND due_at > now() + interval '1 hour' AND try_at = due_at`;
  await eventually(
    async () => (await started.database.pool.query(waiting, [`clocks:${ticketId}`])).rowCount === 1,
  );
  expect(await alarms()).toHaveLength(3);
});
