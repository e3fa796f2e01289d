import { servicesOf } from '@aftercare/cli/platform/services';
import { eventually } from '@aftercare/test-kit/eventually';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Client } from './support/client.js';
import { listen } from './support/live.js';
import { mailsTo, mailTo } from './support/mails.js';
import { startWorld, type World } from './support/platform.js';
import { done, ofCustomer, openTicket, startedTicket } from './support/ticket.js';

let world: World;
let engineer: Client;
beforeAll(async () => {
  world = await startWorld();
  engineer = await world.as('engineer');
}, 120_000);
afterAll(() => world?.stop());

interface Notice {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly readAt: string | null;
  readonly record: { readonly id: string } | null;
}

async function noticesOf(client: Client, more = ''): Promise<readonly Notice[]> {
  const { notices } = await client.get<{ notices: { edges: { node: Notice }[] } }>(
    `{ notices(first: 100 ${more}) { edges { node { id code title readAt record { id } } } } }`,
  );
  return notices.edges.map(({ node }) => node);
}

const personId = (login: string) => `Person:${world.organisation.personIds.get(login)}`;
const assigned = async () => {
  const ticket = await openTicket(await world.as('hotline'), ofCustomer(world, 0));
  await done(await world.as('manager'), 'assignTicket', { id: ticket.id, assigneeId: personId('engineer') });
  return ticket;
};
const noticeOf = (client: Client, code: string, recordId: string) =>
  eventually(
    async () =>
      (await noticesOf(client)).find((notice) => notice.code === code && notice.record?.id === recordId),
    { withinMs: 15_000 },
  );

test('COM-07: the assignee finds a notice with the record, marks it read, and nobody else does', async () => {
  const ticket = await assigned();
  const notice = await noticeOf(engineer, 'TICKET_ASSIGNED', ticket.id);
  expect(notice.title).toContain(ticket.number);
  expect(notice.readAt).toBeNull();
  const others = await noticesOf(await world.as('elsewhere'));
  expect(others.filter(({ title }) => title.includes(ticket.number))).toEqual([]);
  const marked = '... on NoticesRead { marked }';
  const elsewhere = await world.as('elsewhere');
  expect(await elsewhere.change('markNoticesRead', { ids: [notice.id] }, marked)).toEqual({ marked: 0 });
  expect(await engineer.change('markNoticesRead', { ids: [notice.id] }, marked)).toEqual({ marked: 1 });
  expect((await noticesOf(engineer, ', unreadOnly: true')).map(({ id }) => id)).not.toContain(notice.id);
});

test('COM-07, COM-17: a notice comes over WebSocket to its receiver alone', async () => {
  const query = 'subscription { notificationAdded { code title record { id } } }';
  const mine = listen<{ notificationAdded: Notice }>(world.url, engineer, query);
  const others = listen<{ notificationAdded: Notice }>(world.url, await world.as('elsewhere'), query);
  await eventually(
    async () => {
      await assigned();
      return mine.values.length > 0;
    },
    { withinMs: 15_000 },
  );
  expect(mine.values[0]?.notificationAdded.code).toBe('TICKET_ASSIGNED');
  expect(others.values).toEqual([]);
  await mine.stop();
  await others.stop();
});

test('COM-07: somebody mentioned in a note is told', async () => {
  const { id } = await startedTicket(world, ofCustomer(world, 0));
  await done(engineer, 'noteOnTicket', { id, body: '请看一下', mentionedIds: [personId('manager')] });
  const notice = await noticeOf(await world.as('manager'), 'TICKET_MENTIONED', id);
  expect(notice.title).toMatch(/[一-鿿]/);
});

test('COM-07: a channel that is switched off is quiet; notices of security cannot be switched off', async () => {
  const { noticePreferences } = await engineer.get<{
    noticePreferences: { items: { code: string; channels: string[]; locked: boolean }[] };
  }>('{ noticePreferences { version items { code name channels defaultChannels locked } } }');
  const locked = noticePreferences.items.find((item) => item.locked);
  expect(noticePreferences.items.find(({ code }) => code === 'TICKET_ASSIGNED')).toMatchObject({
    channels: ['IN_APP'],
    locked: false,
  });
  const choose = (code: string, channels: string[]) =>
    engineer.change(
      'choosePreferences',
      { items: [{ code, channels }] },
      '... on PreferencesChanged { preferences { items { code channels } } }',
    );
  expect(await choose(locked?.code ?? '', [])).toMatchObject({ code: 'NOTICE_LOCKED' });
  expect(await choose('TICKET_ASSIGNED', ['EMAIL'])).toHaveProperty('preferences');
  const quiet = await assigned();
  const mail = await mailTo(world, 'engineer@aftercare.example', new RegExp(quiet.number));
  expect(mail.text).toContain(quiet.number);
  expect((await noticesOf(engineer)).filter(({ record }) => record?.id === quiet.id)).toEqual([]);
  await choose('TICKET_ASSIGNED', ['IN_APP']);
});

test('COM-07: the delivery log shows what went to whom, without the words, to those who may see it', async () => {
  const { customerId, contactId } = ofCustomer(world, 1);
  const { number } = await openTicket(await world.as('hotline'), {
    customerId,
    contactId,
    description: '机密内容',
  });
  await mailTo(world, 'wang2@customer.example', new RegExp(number));
  const admin = await world.as('admin');
  const log =
    '{ deliveries(first: 100) { edges { node { code channel state address tries { at ok errorCode } } } } }';
  const text = await eventually(async () => {
    const found = JSON.stringify(await admin.get(log));
    return found.includes('"SENT"') && found.includes('TICKET_OPENED') && found;
  });
  expect(text).not.toContain('wang2@customer.example');
  expect(text).not.toContain('机密内容');
  expect((await engineer.ask(log)).errors).toMatchObject([{ extensions: { code: 'NOT_ALLOWED' } }]);
});

test('COM-07: an administrator tests the mail channel with one button', async () => {
  const admin = await world.as('admin');
  const before = (await mailsTo(world, 'admin@aftercare.example')).length;
  const tested = await admin.change('testChannel', { channel: 'EMAIL' }, '__typename');
  expect(tested.code).toBeUndefined();
  await eventually(async () => (await mailsTo(world, 'admin@aftercare.example')).length > before, {
    withinMs: 15_000,
  });
});

test('COM-06, TKT-09: a clock that runs out while its service restarts is told once, when the service is back', async () => {
  const hour = 3_600_000;
  // the standard profile promises the first answer within an hour, around the clock: three seconds are left
  const reportedAt = new Date(Date.now() - hour + 3_000).toISOString();
  const manager = await world.as('manager');
  const { id } = await openTicket(manager, { ...ofCustomer(world, 0), reportedAt });
  await done(manager, 'assignTicket', { id, assigneeId: personId('engineer') });
  await world.platform.services.get('ticket')?.stop();
  const unanswered = await engineer.ask('query ($id: ID!) { node(id: $id) { id } }', { id });
  expect(unanswered.errors).toMatchObject([{ extensions: { code: 'SERVICE_UNAVAILABLE' } }]);
  await eventually(() => Date.now() > Date.parse(reportedAt) + hour);
  const services = servicesOf({ smtpUrl: world.mails.smtpUrl, portalUrl: world.url });
  const ticketService = services.find(({ name }) => name === 'ticket');
  if (!ticketService) throw new Error('the platform has a ticket service');
  await world.platform.start(ticketService);
  await noticeOf(engineer, 'CLOCK_BREACHED', id);
  // a later notice of the same ticket has come: nothing of the breach is still on its way
  await done(manager, 'noteOnTicket', { id, body: '请跟进', mentionedIds: [personId('engineer')] });
  await noticeOf(engineer, 'TICKET_MENTIONED', id);
  const breaches = (await noticesOf(engineer)).filter(
    ({ code, record }) => code === 'CLOCK_BREACHED' && record?.id === id,
  );
  expect(breaches).toHaveLength(1);
});
