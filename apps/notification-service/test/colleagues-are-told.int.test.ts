import { renewalDue } from '@aftercare/contracts/customer/agreement';
import { unitHeadNamed } from '@aftercare/contracts/identity/org-unit';
import * as person from '@aftercare/contracts/identity/person';
import * as notice from '@aftercare/contracts/notification/notice';
import { choosePreferences, myPreferences } from '@aftercare/contracts/notification/preferences';
import * as ticket from '@aftercare/contracts/ticket/ticket-events';
import { connectNats } from '@aftercare/service-kit/nats-connection';
import { eventually } from '@aftercare/test-kit/eventually';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { addPerson } from './desks.js';
import { colleague, firstResponse, id, otherUnitId, ticketFacts, unitId } from './given.js';
import { freshId, start, type Started } from './started.js';

let started: Started;
beforeAll(async () => {
  started = await start();
});
afterAll(() => started?.stop());

const page = { first: 50 };
const mine = async (n: number, locale: 'zh-CN' | 'en' = 'zh-CN') =>
  (
    await started.platform.as(colleague(n, {}, locale))(notice.listMyNotices, { unreadOnly: false, page })
  ).nodes.map(({ node }) => node);
const assigned = (assigneeId: string, number = 'T3001') => ({
  ticket: ticketFacts({
    assigneeId,
    number,
  }),
  clocks: [],
  how: 'ASSIGNED' as const,
  previousAssigneeId: null,
  previousUnitId: unitId,
});

test('COM-07: who is given a ticket finds it in their list, in the language that they read', async () => {
  const ticketId = freshId();
  await started.tell(ticket.ticketAssigned, ticketId, assigned(id(10)));
  const [zh] = await mine(10);
  expect(zh).toMatchObject({
    code: 'TICKET_ASSIGNED',
    title: '工单 T3001 已分派给您',
    body: '客户：晨光公司\n优先级：P3',
    recordKind: 'ticket',
    recordId: ticketId,
    urgent: false,
    readAt: null,
    version: 1,
  });
  expect(notice.noticeView.strict().parse(zh)).toEqual(zh);
  expect((await mine(10, 'en'))[0]).toMatchObject({ title: 'Ticket T3001 is yours now' });
  expect(started.mailsTo('colleague10@example.com')).toEqual([]);
});

test('COM-03, COM-07: everybody sees, counts and marks their own notices only', async () => {
  await started.tell(ticket.ticketAssigned, freshId(), assigned(id(11)));
  await started.tell(ticket.ticketAssigned, freshId(), assigned(id(11)));
  const [first] = await mine(11);
  const ids = [first?.id ?? ''];
  const other = started.platform.as(colleague(12, { NOTICE_LOG_READ: 'ALL' }));
  expect((await other(notice.noticesByIds, { ids })).items).toEqual([]);
  expect(await other(notice.markNoticesRead, { ids })).toEqual({ marked: 0 });
  expect(await other(notice.countMyNotices, { unreadOnly: false })).toEqual({ count: 0 });
  const own = started.platform.as(colleague(11));
  expect(await own(notice.markNoticesRead, { ids }, { idempotencyKey: 'mark' })).toEqual({ marked: 1 });
  expect(await own(notice.markNoticesRead, { ids }, { idempotencyKey: 'mark' })).toEqual({ marked: 1 });
  expect(await own(notice.markNoticesRead, { ids })).toEqual({ marked: 0 });
  expect(await own(notice.countMyNotices, { unreadOnly: true })).toEqual({ count: 1 });
  expect(await own(notice.markNoticesRead, {})).toEqual({ marked: 1 });
  const nobody = { kind: 'anonymous', id: 'anonymous', locale: 'zh-CN' } as const;
  const stranger = started.platform.as(nobody)(notice.countMyNotices, { unreadOnly: true });
  await expect(stranger).rejects.toMatchObject({ code: 'SIGN_IN_REQUIRED' });
  const { rows } = await started.database.pool.query(
    `SELECT version, payload::jsonb ->> 'type' AS type, payload::jsonb -> 'data' ->> 'receiverId' AS receiver
     FROM outbox WHERE aggregate_id = $1 ORDER BY version`,
    [first?.id],
  );
  expect(rows).toEqual([
    { version: 1, type: 'notice.added', receiver: id(11) },
    { version: 2, type: 'notice.read', receiver: id(11) },
  ]);
});

test('COM-07: paging gives every notice once, newest first', async () => {
  for (let n = 0; n < 5; n += 1) await started.tell(ticket.ticketAssigned, freshId(), assigned(id(13)));
  const ask = started.platform.as(colleague(13));
  const seen: string[] = [];
  let after: string | undefined;
  do {
    const part = await ask(notice.listMyNotices, { unreadOnly: true, page: { first: 2, after } });
    seen.push(...part.nodes.map(({ node }) => node.id));
    after = part.hasNextPage ? part.nodes.at(-1)?.cursor : undefined;
  } while (after !== undefined);
  expect(seen).toEqual((await mine(13)).map((one) => one.id));
  expect(new Set(seen).size).toBe(5);
});

test('TKT-09: a warning is in-app, a breach is urgent and mailed too, each to all whom the rule names', async () => {
  addPerson(14);
  addPerson(15, { locale: 'en' });
  const ticketId = freshId();
  const alarm = { ticket: ticketFacts(), clocks: [firstResponse], clockId: id(400) };
  const kind = { clockKind: 'FIRST_RESPONSE' as const };
  const recipientIds = [id(14), id(15), id(14)];
  await started.tell(ticket.clockWarned, ticketId, { ...alarm, ...kind, stage: 'WARNED_50', recipientIds });
  await started.tell(ticket.clockWarned, ticketId, { ...alarm, ...kind, stage: 'WARNED_80', recipientIds });
  expect(started.mailsTo('colleague14@example.com')).toEqual([]);
  await started.tell(ticket.clockBreached, ticketId, { ...alarm, ...kind, stage: 'BREACHED', recipientIds });
  expect((await mine(14)).map(({ code, urgent }) => [code, urgent])).toEqual([
    ['CLOCK_BREACHED', true],
    ['CLOCK_WARNED_80', false],
    ['CLOCK_WARNED_50', false],
  ]);
  expect((await mine(14))[0]?.title).toBe('工单 T1001：“首次响应”已超时');
  await started.deliveries(ticketId);
  const [mail, ...more] = started.mailsTo('colleague15@example.com');
  expect(more).toEqual([]);
  expect(mail?.parsed.subject).toBe('Ticket T1001: the first response is overdue');
  expect(mail?.parsed.text).toContain('https://desk.example/tickets/T1001');
});

test('TKT-12: people mentioned in a note are told; nobody is told of what they did themselves', async () => {
  const by = { by: colleague(16) };
  const noted = { ticket: ticketFacts(), clocks: [], entryId: freshId(), mentionedIds: [id(16), id(23)] };
  await started.tell(ticket.ticketNoted, freshId(), noted, by);
  await started.tell(ticket.ticketAssigned, freshId(), { ...assigned(id(16)), how: 'CLAIMED' }, by);
  expect(await mine(16)).toEqual([]);
  expect((await mine(23)).map(({ code }) => code)).toEqual(['TICKET_MENTIONED']);
});

test('TKT-22: closing tells the heads of the departments concerned; a unit without one, the head above', async () => {
  await started.database.pool.query(
    `INSERT INTO org_unit_copy (id, path, kind, name)
     VALUES ($1, ARRAY[$1]::uuid[], 'BRANCH', 'B'), ($2, ARRAY[$1, $2]::uuid[], 'DEPARTMENT', 'D')`,
    [unitId, otherUnitId],
  );
  const kind = 'BRANCH' as const;
  const unit = { kind, name: 'B', parentId: null, path: [unitId], calendarId: null, active: true };
  await started.tell(unitHeadNamed, unitId, { ...unit, headId: id(17) });
  await started.tell(ticket.ticketClosed, freshId(), {
    ticket: ticketFacts(),
    clocks: [],
    confirmed: true,
    satisfaction: 5,
    knowledge: 'NONE',
    articleId: null,
    informUnitIds: [unitId, otherUnitId],
  });
  expect((await mine(17)).map(({ code }) => code)).toEqual(['TICKET_CLOSED_FOR_UNIT']);
});

test('CUS-03: an agreement that ends is told to whom customer-service names', async () => {
  addPerson(18);
  await started.tell(renewalDue, freshId(), {
    customerId: id(200),
    unitId,
    kind: 'PAID_MAINTENANCE',
    state: 'IN_FORCE',
    serviceLevelCode: 'STANDARD',
    calendarId: null,
    startsOn: '2025-04-01',
    endsOn: '2026-03-31',
    daysLeft: 30,
    recipientIds: [id(18)],
  });
  expect(await mine(18)).toMatchObject([
    { title: '服务协议将在 30 天后到期', body: '到期日：2026年3月31日' },
  ]);
});

test('COM-02: invitation and reset are mailed with their link, also to those who want no mails', async () => {
  addPerson(19);
  const account = { unitId, roleCodes: [], active: true };
  const all = (await started.platform.as(colleague(19))(myPreferences, {})).items;
  const open = all.filter(({ locked }) => !locked).map(({ code }) => ({ code, channels: [] }));
  await started.platform.as(colleague(19))(choosePreferences, { items: open });
  const lock = started.platform.as(colleague(19))(choosePreferences, {
    items: [{ code: 'PASSWORD_RESET', channels: [] }],
  });
  await expect(lock).rejects.toMatchObject({ code: 'NOTICE_LOCKED' });
  await started.tell(person.personCreated, id(19), { ...account, invite: true });
  await started.tell(person.passwordResetAsked, id(19), account);
  const texts = await eventually(() => {
    const mails = started.mailsTo('colleague19@example.com');
    return mails.length === 2 && mails.map(({ parsed }) => parsed.text ?? '').join('\n');
  });
  expect(texts).toContain(`https://desk.example/password/secret-of-INVITATION-${id(19)}`);
  expect(texts).toContain(`https://desk.example/password/secret-of-RESET-${id(19)}`);
});

test('COM-02: an account made without an invitation gets none; nobody who is gone is told anything', async () => {
  const account = { unitId, roleCodes: [], active: true };
  await started.tell(person.personCreated, id(20), account);
  await started.tell(person.personDeactivated, id(20), { ...account, active: false, handOverToId: null });
  expect(await started.deliveries(id(20))).toEqual([]);
  const ticketId = freshId();
  await started.tell(ticket.ticketAssigned, ticketId, assigned(id(20)));
  expect(await started.deliveries(ticketId)).toMatchObject([{ state: 'SKIPPED', skip_reason: 'INACTIVE' }]);
  expect(await mine(20)).toEqual([]);
});

test('COM-07, COM-16: a preference takes effect; a lost update of it is refused', async () => {
  addPerson(21);
  const ask = started.platform.as(colleague(21));
  const items = [{ code: 'TICKET_ASSIGNED', channels: ['EMAIL' as const] }];
  expect(await ask(choosePreferences, { expectedVersion: 0, items })).toEqual({ version: 1 });
  const late = ask(choosePreferences, { expectedVersion: 0, items });
  await expect(late).rejects.toMatchObject({ code: 'VERSION_CONFLICT', params: { current: 1 } });
  const ticketId = freshId();
  await started.tell(ticket.ticketAssigned, ticketId, assigned(id(21), 'T3002'));
  expect(await started.deliveries(ticketId)).toMatchObject([
    { channel: 'EMAIL', state: 'SENT' },
    { channel: 'IN_APP', state: 'SKIPPED', skip_reason: 'PREFERENCE' },
  ]);
  expect(await mine(21)).toEqual([]);
  expect(started.mailsTo('colleague21@example.com')).toHaveLength(1);
  const { items: chosen, version } = await ask(myPreferences, {});
  expect(version).toBe(1);
  expect(chosen.find(({ code }) => code === 'TICKET_ASSIGNED')).toEqual({
    code: 'TICKET_ASSIGNED',
    channels: ['EMAIL'],
    defaultChannels: ['IN_APP'],
    locked: false,
  });
});

test('COM-07: the same fact told twice is one notice', async () => {
  const ticketId = freshId();
  await started.tell(ticket.ticketAssigned, ticketId, assigned(id(22)));
  const owner = started.platform.services.get('ticket')?.database;
  // both sides forget, as after restored backups, and the relay sends the fact again
  await started.database.pool.query('DELETE FROM inbox WHERE aggregate_id = $1', [ticketId]);
  const connection = await connectNats({ NATS_URL: started.platform.nats.url }, 'ticket', true);
  const { rows } = (await owner?.pool.query<{ subject: string; payload: string }>(
    'SELECT subject, payload FROM outbox WHERE aggregate_id = $1',
    [ticketId],
  )) ?? { rows: [] };
  for (const { subject, payload } of rows) connection.publish(subject, payload); // without the duplicate check
  await connection.drain();
  await eventually(async () => {
    const seen = await started.database.pool.query('SELECT 1 FROM inbox WHERE aggregate_id = $1', [ticketId]);
    return seen.rowCount === 1;
  });
  expect(await started.deliveries(ticketId)).toHaveLength(1);
  expect(await mine(22)).toHaveLength(1);
});
