import * as delivery from '@aftercare/contracts/notification/delivery';
import { noticeView, listMyNotices } from '@aftercare/contracts/notification/notice';
import * as ticket from '@aftercare/contracts/ticket/ticket-events';
import { eventually } from '@aftercare/test-kit/eventually';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { mostTries } from '../src/domain/delivery.js';
import { addContact, addPerson } from './desks.js';
import { administrator, colleague, firstResponse, id, otherUnitId, ticketFacts } from './given.js';
import { freshId, start, type Started } from './started.js';

let started: Started;
beforeAll(async () => {
  started = await start();
});
beforeEach(() => {
  started.box.mood = 'TAKE';
});
afterAll(() => started?.stop());

const admin = () => started.platform.as(administrator);
const open = (ticketId: string, contactId: string, fields: Parameters<typeof ticketFacts>[0] = {}) =>
  started.tell(ticket.ticketOpened, ticketId, {
    ticket: ticketFacts({
      contactId,
      ...fields,
    }),
    clocks: [firstResponse],
    backdated: false,
  });
const logOf = async (ticketId: string) => {
  const { nodes } = await admin()(delivery.listDeliveries, {
    filter: { recordId: ticketId },
    page: { first: 10 },
  });
  return nodes.map(({ node }) => node);
};
const reached = (ticketId: string, state: string, tries: number) =>
  eventually(async () => {
    const [row] = await logOf(ticketId);
    return row?.state === state && row.tries.length === tries && row;
  });

/** The contact's mail has failed as often as it may. */
async function deadLetter(contact: number): Promise<{ ticketId: string; deliveryId: string }> {
  const ticketId = freshId();
  started.box.mood = 'PUT_OFF';
  await open(ticketId, addContact(contact));
  for (let tries = 1; tries < mostTries; tries += 1) {
    await reached(ticketId, 'RETRYING', tries);
    await started.hurry();
  }
  const { id: deliveryId } = await reached(ticketId, 'DEAD', mostTries);
  return { ticketId, deliveryId };
}

test('COM-07: while the mail server is down mails wait, are tried again, and go out once', async () => {
  await started.box.down();
  const ticketId = freshId();
  await open(ticketId, addContact(501));
  const failed = await reached(ticketId, 'RETRYING', 1);
  expect(failed.tries).toMatchObject([{ ok: false, errorCode: 'MAIL_SERVER_UNREACHABLE' }]);
  expect(Date.parse(failed.nextTryAt ?? '')).toBeGreaterThan(Date.now());
  await started.box.up();
  await started.hurry();
  const sent = await reached(ticketId, 'SENT', 2);
  expect(delivery.deliveryView.strict().parse(sent)).toEqual(sent);
  expect(sent).toMatchObject({ address: 'c***@example.com', nextTryAt: null });
  expect(started.mailsTo('contact501@example.com')).toHaveLength(1);
});

test('COM-07: after 8 failures a mail is a dead letter; an administrator sends it again, which is audited', async () => {
  const { ticketId, deliveryId } = await deadLetter(502);
  const dead = await admin()(delivery.listDeliveries, { filter: { states: ['DEAD'] }, page: { first: 10 } });
  expect(dead.nodes.map(({ node }) => node.id)).toContain(deliveryId);
  expect(dead.nodes[0]?.node.tries).toHaveLength(8);
  expect(JSON.stringify(dead)).not.toContain('contact502@'); // the server repeats the address; the log does not
  expect(await admin()(delivery.countDeliveries, { filter: { states: ['DEAD'] } })).toEqual({ count: 1 });
  started.box.mood = 'TAKE';
  const key = { idempotencyKey: `resend-${deliveryId}` };
  expect(await admin()(delivery.resendDeliveries, { ids: [deliveryId] }, key)).toEqual({ resent: 1 });
  expect(await admin()(delivery.resendDeliveries, { ids: [deliveryId] }, key)).toEqual({ resent: 1 });
  await reached(ticketId, 'SENT', 9);
  expect(await admin()(delivery.resendDeliveries, { ids: [deliveryId] })).toEqual({ resent: 0 }); // not dead any more
  expect(started.mailsTo('contact502@example.com')).toHaveLength(1);
  const record = { recordKind: 'delivery', recordId: deliveryId, page: { first: 10 } };
  const { nodes } = await admin()(delivery.notificationAudit, record);
  expect(nodes.map(({ node }) => [node.actor, node.changes])).toEqual([
    [administrator.id, [{ field: 'state', from: 'DEAD', to: 'WAITING' }]],
  ]);
  expect(await admin()(delivery.notificationAuditVerify, {})).toMatchObject({ intact: true });
});

test('COM-07: an address that the server refuses for good is a dead letter at once', async () => {
  started.box.mood = 'REFUSE';
  const ticketId = freshId();
  await open(ticketId, addContact(503));
  const row = await reached(ticketId, 'DEAD', 1);
  expect(row.tries).toMatchObject([{ errorCode: 'MAIL_REFUSED', detail: expect.stringContaining('550') }]);
});

test('COM-07: a try whose end nobody noted is made again, recognisable by its Message-ID', async () => {
  const ticketId = freshId();
  await open(ticketId, addContact(504));
  await reached(ticketId, 'SENT', 1);
  // as a kill between the server's yes and the note of it would leave it
  await started.database.pool.query(
    `UPDATE delivery SET state = 'WAITING', sent_at = NULL, tries = '[]', next_try_at = now() WHERE record_id = $1`,
    [ticketId],
  );
  await reached(ticketId, 'SENT', 1);
  const ids = started.mailsTo('contact504@example.com').map(({ parsed }) => parsed.messageId);
  expect(ids).toHaveLength(2);
  expect(new Set(ids).size).toBe(1);
});

test('COM-07: two processes share the mails; each goes out once', async () => {
  const second = await started.platform.start(started.definition);
  const contacts = Array.from({ length: 40 }, (_, n) => 600 + n);
  const tickets = contacts.map((contact) => ({ ticketId: freshId(), contactId: addContact(contact) }));
  started.box.mood = 'PUT_OFF';
  await Promise.all(tickets.map(({ ticketId, contactId }) => open(ticketId, contactId)));
  const slowly = { withinMs: 30_000 };
  const states = async (state: string) => {
    const { rows } = await started.database.pool.query<{ n: number }>(
      `SELECT count(*)::int AS n FROM delivery WHERE state = $1 AND record_id = ANY($2::uuid[])`,
      [state, tickets.map(({ ticketId }) => ticketId)],
    );
    return rows[0]?.n === tickets.length;
  };
  await eventually(() => states('RETRYING'), slowly);
  started.box.mood = 'TAKE';
  await started.hurry(); // all due at the same moment, for both
  await eventually(() => states('SENT'), slowly);
  await second.stop(); // and nothing is still on its way
  for (const n of contacts) expect(started.mailsTo(`contact${n}@example.com`)).toHaveLength(1);
});

test('COM-07: the log is for those with the permission, within their reach; dead letters likewise', async () => {
  const { ticketId, deliveryId } = await deadLetter(505);
  const input = { filter: { recordId: ticketId }, page: { first: 10 } };
  const refused = started.platform.as(colleague(2))(delivery.listDeliveries, input);
  await expect(refused).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
  const reader = colleague(2, { NOTICE_LOG_READ: 'UNIT', NOTICE_RESEND: 'UNIT' });
  expect((await started.platform.as(reader)(delivery.listDeliveries, input)).nodes).toHaveLength(1);
  const elsewhere = started.platform.as({ ...reader, unitId: otherUnitId });
  expect((await elsewhere(delivery.listDeliveries, input)).nodes).toEqual([]);
  expect((await elsewhere(delivery.deliveriesByIds, { ids: [deliveryId] })).items).toEqual([]);
  expect(await elsewhere(delivery.resendDeliveries, { ids: [deliveryId] })).toEqual({ resent: 0 });
  const record = { recordKind: 'delivery', recordId: deliveryId, page: { first: 10 } };
  await expect(elsewhere(delivery.notificationAudit, record)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  const log = started.platform.as(colleague(2, { NOTICE_LOG_READ: 'ALL' }));
  const mayNot = log(delivery.resendDeliveries, { ids: [deliveryId] });
  await expect(mayNot).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
});

test('COM-07: one button tests a channel, at the address of whoever presses it', async () => {
  addPerson(91);
  const tester = started.platform.as({ ...administrator, id: id(91) });
  const { id: mailed } = await tester(delivery.testChannel, { channel: 'EMAIL' });
  await eventually(() => started.mailsTo('colleague91@example.com').length === 1);
  expect(started.mailsTo('colleague91@example.com')[0]?.parsed.subject).toBe('渠道测试');
  expect((await tester(delivery.deliveriesByIds, { ids: [mailed] })).items).toMatchObject([
    { code: 'CHANNEL_TEST' },
  ]);
  await tester(delivery.testChannel, { channel: 'IN_APP' });
  const { nodes } = await tester(listMyNotices, { unreadOnly: true, page: { first: 5 } });
  expect(nodes.map(({ node }) => noticeView.parse(node).code)).toEqual(['CHANNEL_TEST']);
  const sms = tester(delivery.testChannel, { channel: 'SMS' });
  await expect(sms).rejects.toMatchObject({ code: 'CHANNEL_NOT_AVAILABLE', path: ['channel'] });
});

test('COM-07: paging the log gives every delivery once, by every filter', async () => {
  const filter = {
    codes: ['TICKET_OPENED'],
    channels: ['EMAIL' as const],
    created: { to: new Date().toISOString() },
  };
  const seen: string[] = [];
  let after: string | undefined;
  do {
    const part = await admin()(delivery.listDeliveries, { filter, page: { first: 7, after } });
    seen.push(...part.nodes.map(({ node }) => node.id));
    after = part.hasNextPage ? part.nodes.at(-1)?.cursor : undefined;
  } while (after !== undefined);
  expect(new Set(seen).size).toBe(seen.length);
  expect(await admin()(delivery.countDeliveries, { filter })).toEqual({ count: seen.length });
  expect(seen.length).toBeGreaterThan(40);
});

test('header injection: nothing in names or addresses adds a header or a receiver', async () => {
  const name = '王"芳" <evil@example.com>,\r\nBcc: all@example.com\r\nX-Planted: 1';
  const first = freshId();
  await open(first, addContact(513, { name }), { number: 'T1\r\nX-Planted: 2' });
  await reached(first, 'SENT', 1);
  const [mail] = started.mailsTo('contact513@example.com');
  expect(mail?.to).toEqual(['contact513@example.com']);
  expect(mail?.parsed.to).toMatchObject({ value: [{ address: 'contact513@example.com' }] });
  expect(mail?.parsed.bcc).toBeUndefined();
  expect(mail?.headers).not.toMatch(/^(x-planted|bcc)/im);
  const hostile = [
    'a@example.com, b@example.com',
    'a@example.com\r\nBcc: b@example.com',
    'x <a@example.com>',
    '"a@example.com x"@example.org',
    'a@example.com\u0000',
  ];
  for (const [n, email] of hostile.entries()) {
    const ticketId = freshId();
    await open(ticketId, addContact(520 + n, { email }));
    expect(await reached(ticketId, 'SKIPPED', 0)).toMatchObject({ skipReason: 'NO_ADDRESS', address: null });
  }
});
