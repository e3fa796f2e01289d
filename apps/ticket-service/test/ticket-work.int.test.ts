import * as intake from '@aftercare/contracts/ticket/intake-commands';
import * as links from '@aftercare/contracts/ticket/link-requests';
import * as solution from '@aftercare/contracts/ticket/solution-commands';
import { solutionsOfTickets } from '@aftercare/contracts/ticket/solution';
import * as queries from '@aftercare/contracts/ticket/ticket-queries';
import { visitRequestsByIds } from '@aftercare/contracts/ticket/visit-request';
import * as work from '@aftercare/contracts/ticket/work-commands';
import { eventually } from '@aftercare/test-kit/eventually';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { consultantIds, otherSiteId, siteId, vipCustomerId } from './customer-desk.js';
import { deskOf, input, nobody, notification } from './desk.js';
import { customerId, id, refused } from './given.js';
import { start, type Started } from './started.js';

let started: Started;
beforeAll(async () => {
  started = await start();
});
afterAll(() => started?.platform.stop());

const { as, asContact, one, typesOf, worked, proposed, resolved } = deskOf(() => started);

/** Makes the timer of this key due, as if its day had come. */
const dueNow = (key: string) =>
  started.database.pool.query('UPDATE timer SET due_at = now(), try_at = now() WHERE key = $1', [key]);

test('a ticket goes from triage to the archive, and its facts and proposals are all there', async () => {
  const ticketId = await resolved();
  expect((await one(ticketId)).clocks.map(({ kind, result }) => [kind, result])).toEqual([
    ['FIRST_RESPONSE', 'MET'],
    ['RESOLUTION', 'MET'],
    ['PLAN', 'MET'],
  ]);
  await asContact()(
    solution.confirmTicket,
    input(solution.confirmTicket, { id: ticketId, via: 'PORTAL', satisfaction: 5 }),
  );
  const report = {
    id: ticketId,
    problem: '打不开',
    solution: '升级',
    knowledge: { outcome: 'NONE', reason: '一次性' },
  };
  const closed = await as()(solution.closeTicket, input(solution.closeTicket, report));
  expect(closed.articleId).toBeNull();
  await dueNow(`TICKET_ARCHIVE:${ticketId}`);
  await eventually(async () => (await one(ticketId)).status === 'ARCHIVED');
  expect(await typesOf(ticketId)).toEqual(
    'opened triaged assigned started solutionProposed resolved confirmed closed archived'.split(' '),
  );
  const versions = (await started.facts(ticketId)).map(({ version }) => version);
  expect(versions).toEqual(versions.map((_, index) => index + 1));
  expect(JSON.stringify(await started.facts(ticketId))).not.toContain('升级');
  const { items } = await asContact()(solutionsOfTickets, { ticketIds: [ticketId] });
  expect(items).toMatchObject([
    { consent: 'GIVEN', consentVia: 'PHONE', criteria: [{ text: '能打开', met: null }] },
  ]);
  const { rows } = await started.database.pool.query(
    'SELECT report FROM ticket_report WHERE ticket_id = $1',
    [ticketId],
  );
  expect(rows).toMatchObject([{ report: { problem: '打不开', satisfaction: 5, knowledgeReason: '一次性' } }]);
});

test('TKT-20: the timers remind once and lapse; a ticket that was rejected has none', async () => {
  const ticketId = await resolved();
  await dueNow(`TICKET_REMINDER:${ticketId}`);
  await eventually(async () => (await typesOf(ticketId)).includes('confirmationReminded'));
  await dueNow(`TICKET_LAPSE:${ticketId}`);
  await eventually(async () => (await one(ticketId)).status === 'LAPSED');
  expect((await typesOf(ticketId)).filter((type) => type === 'confirmationReminded')).toHaveLength(1);

  const rejectedId = await resolved();
  const no = { id: rejectedId, via: 'PORTAL', reason: '仍报错' };
  await asContact()(solution.rejectTicket, input(solution.rejectTicket, no));
  const { rows } = await started.database.pool.query(
    'SELECT key FROM timer WHERE key LIKE $1 AND fired_at IS NULL',
    [`%${rejectedId}`],
  );
  expect(rows).toEqual([{ key: `clocks:${rejectedId}` }]);
});

test('TKT-11: reopened within the period it goes on; afterwards it is refused, and a repeat is counted', async () => {
  const ticketId = await resolved();
  await asContact()(solution.confirmTicket, input(solution.confirmTicket, { id: ticketId, via: 'PORTAL' }));
  const report = { id: ticketId, problem: 'x', solution: 'x', knowledge: { outcome: 'NONE', reason: 'x' } };
  await as()(solution.closeTicket, input(solution.closeTicket, report));
  await started.database.pool.query(
    `UPDATE ticket SET closed_at = now() - interval '15 days' WHERE id = $1`,
    [ticketId],
  );
  const again = () => asContact()(solution.reopenTicket, { id: ticketId, reason: '又出现' });
  await expect(again()).rejects.toEqual(refused('REOPEN_PERIOD_OVER'));
  const repeat = await started.open({ customerId, repeatOfId: ticketId });
  expect((await one(repeat.id)).repeatOfId).toBe(ticketId);
  await expect(started.open({ repeatOfId: ticketId })).rejects.toEqual(refused('NOT_FOUND', 'repeatOfId'));
  await started.database.pool.query(
    `UPDATE ticket SET closed_at = now() - interval '13 days' WHERE id = $1`,
    [ticketId],
  );
  await again();
  expect(await one(ticketId)).toMatchObject({ status: 'IN_PROGRESS', reopenCount: 1, reopenableUntil: null });
});

test('TKT-22: a unit that does not exist cannot be told, and the ticket stays as it was', async () => {
  const ticketId = await resolved();
  await asContact()(solution.confirmTicket, input(solution.confirmTicket, { id: ticketId, via: 'PORTAL' }));
  const foreign = {
    id: ticketId,
    problem: 'x',
    solution: 'x',
    knowledge: { outcome: 'NONE', reason: 'x' },
    informUnitIds: [id(999)],
  };
  await expect(as()(solution.closeTicket, input(solution.closeTicket, foreign))).rejects.toEqual(
    refused('UNIT_UNKNOWN', 'informUnitIds'),
  );
  expect((await one(ticketId)).status).toBe('CONFIRMED');
});

test('TKT-01: an unknown caller is identified, and a VIP goes to the consultant who is there', async () => {
  const { id: ticketId } = await started.open({ unknownCaller: { phone: '13900000000', name: '李' } });
  const reach = await started.platform.as(notification)(queries.ticketCallerReach, { ids: [ticketId] });
  expect(reach.items).toEqual([{ ticketId, name: '李', phone: '13900000000', email: null }]);
  await as()(intake.identifyCustomer, { id: ticketId, customerId: vipCustomerId });
  expect(await one(ticketId)).toMatchObject({
    customer: { id: vipCustomerId, level: 'VIP' },
    lane: 'VIP',
    assigneeId: consultantIds[1],
    unknownCaller: null,
    coverage: { agreementId: id(500) },
  });
  expect(
    (await started.platform.as(notification)(queries.ticketCallerReach, { ids: [ticketId] })).items,
  ).toEqual([]);
  await expect(as()(queries.ticketCallerReach, { ids: [ticketId] })).rejects.toEqual(refused('NOT_ALLOWED'));
});

test('TKT-18: a visit is asked for at a place of the customer, and dispatch reads its words', async () => {
  const ticketId = await worked();
  const wish = { id: ticketId, task: '换硬盘', skillCodes: ['HARDWARE'], preparation: '带备件' };
  const foreign = as()(work.requestVisit, { ...wish, siteId: otherSiteId });
  await expect(foreign).rejects.toEqual(refused('NOT_FOUND', 'siteId'));
  const { visitRequestId } = await as()(work.requestVisit, { ...wish, siteId });
  const dispatch = started.platform.as({ kind: 'service', id: 'notification' });
  expect((await dispatch(visitRequestsByIds, { ids: [visitRequestId] })).items).toMatchObject([
    { ticketId, state: 'REQUESTED', task: '换硬盘', preparation: '带备件' },
  ]);
  const seen = (await asContact()(queries.ticketsByIds, { ids: [ticketId] })).items[0];
  expect(seen?.visitRequest).toMatchObject({ preparation: null });
  await as()(work.withdrawVisitRequest, { id: ticketId, reason: '已解决' });
  expect((await one(ticketId)).visitRequest?.state).toBe('WITHDRAWN');
});

test('TKT-20: a mail link answers once, by whoever holds it; its secret is kept nowhere', async () => {
  const ticketId = await worked();
  await proposed(ticketId);
  const mailer = started.platform.as(notification);
  const ask = { ticketId, purpose: 'CONSENT' } as const;
  const key = { idempotencyKey: `link-${ticketId}` };
  const { token } = await mailer(links.issueTicketLink, ask, key);
  expect((await mailer(links.issueTicketLink, ask, key)).token).toBe(token); // a repetition: the same link
  for (const table of ['ticket_link', 'idempotency', 'outbox', 'audit']) {
    const { rows } = await started.database.pool.query(`SELECT 1 FROM ${table} t WHERE t::text LIKE $1`, [
      `%${token}%`,
    ]);
    expect(rows).toEqual([]);
  }
  const stranger = started.platform.as(nobody);
  const page = await stranger(links.lookAtTicketLink, { token });
  expect(page).toMatchObject({
    purpose: 'CONSENT',
    solution: '升级到 8.2',
    steps: ['备份'],
    answerable: true,
  });
  await expect(stranger(links.lookAtTicketLink, { token: `${token}x` })).rejects.toEqual(
    refused('NOT_FOUND', 'token'),
  );
  await stranger(links.answerTicketLink, { token, yes: true });
  expect((await stranger(links.lookAtTicketLink, { token })).answerable).toBe(false);
  await expect(stranger(links.answerTicketLink, { token, yes: false, note: '不' })).rejects.toEqual(
    refused('LINK_USED_UP', 'token'),
  );
  const [agreed] = (await as()(solutionsOfTickets, { ticketIds: [ticketId] })).items;
  expect(agreed).toMatchObject({ consent: 'GIVEN', consentVia: 'MAIL_LINK' });
  await expect(as()(links.issueTicketLink, ask)).rejects.toEqual(refused('NOT_ALLOWED'));
  await expect(mailer(links.issueTicketLink, ask)).rejects.toEqual(refused('CONSENT_ALREADY_RECORDED'));
});

test('a new link ends the old one, and a link that has expired is none', async () => {
  const ticketId = await resolved();
  const mailer = started.platform.as(notification);
  const ask = { ticketId, purpose: 'CONFIRMATION' } as const;
  const old = await mailer(links.issueTicketLink, ask);
  const { token } = await mailer(links.issueTicketLink, ask);
  const stranger = started.platform.as(nobody);
  await expect(stranger(links.answerTicketLink, { token: old.token, yes: true })).rejects.toEqual(
    refused('NOT_FOUND', 'token'),
  );
  await started.database.pool.query(
    `UPDATE ticket_link SET expires_at = now() - interval '1 s' WHERE ticket_id = $1`,
    [ticketId],
  );
  await expect(stranger(links.lookAtTicketLink, { token })).rejects.toEqual(refused('NOT_FOUND', 'token'));
  await started.database.pool.query(
    `UPDATE ticket_link SET expires_at = now() + interval '1 day' WHERE ticket_id = $1`,
    [ticketId],
  );
  // of 5 at once, one answers
  const outcomes = await Promise.allSettled(
    Array.from({ length: 5 }, () =>
      stranger(links.answerTicketLink, { token, yes: false, note: '没有解决' }),
    ),
  );
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect((await one(ticketId)).status).toBe('IN_PROGRESS');
});

test('KB-03: a ticket closed with a lesson leaves a draft of it, in one transaction', async () => {
  const ticketId = await resolved();
  await asContact()(solution.confirmTicket, input(solution.confirmTicket, { id: ticketId, via: 'PORTAL' }));
  const drafts = () => started.database.pool.query('SELECT id, source_ticket_id AS source FROM article');
  const before = (await drafts()).rowCount ?? 0;
  const report = { id: ticketId, problem: '打不开', solution: '升级', knowledge: { outcome: 'DRAFT' } };
  const late = { ...report, expectedVersion: 1 };
  await expect(as()(solution.closeTicket, input(solution.closeTicket, late))).rejects.toEqual(
    refused('VERSION_CONFLICT'),
  );
  expect((await drafts()).rowCount).toBe(before);
  const { articleId } = await as()(solution.closeTicket, input(solution.closeTicket, report));
  expect((await drafts()).rows).toContainEqual({ id: articleId, source: ticketId });
  await expect(as()(solution.closeTicket, input(solution.closeTicket, report))).rejects.toEqual(
    refused('ILLEGAL_STEP'),
  );
  expect((await drafts()).rowCount).toBe(before + 1);
});
