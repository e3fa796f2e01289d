import { replyOnTicket } from '@aftercare/contracts/ticket/conversation';
import { ticketsByIds } from '@aftercare/contracts/ticket/ticket-queries';
import { assignTicket, claimTicket, startTicket } from '@aftercare/contracts/ticket/work-commands';
import { inScope } from '@aftercare/service-kit/scope';
import { eventually } from '@aftercare/test-kit/eventually';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { TicketStore } from '../src/application/ports.js';
import { reply } from '../src/domain/conversation.js';
import { TICKET_STORE } from '../src/providers.js';
import { id } from './given.js';
import { hotline, start, type Started } from './started.js';

let started: Started;
beforeAll(async () => {
  started = await start();
});
afterAll(() => started?.platform.stop());

const as = (n = 1) => started.platform.as(hotline(n));
const refused = (code: string) => expect.objectContaining({ code });

/** Holds the ticket until several of the works stand before it: otherwise they would come one after another. */
async function heldBack<T>(ticketId: string, works: () => Promise<T>): Promise<T> {
  const holder = await started.database.pool.connect();
  try {
    await holder.query('BEGIN');
    await holder.query('SELECT 1 FROM ticket WHERE id = $1 FOR UPDATE', [ticketId]);
    const done = works();
    const waiting = `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
    await eventually(async () => ((await holder.query(waiting)).rowCount ?? 0) >= 3);
    await holder.query('COMMIT');
    return await done;
  } finally {
    holder.release();
  }
}

test('TKT-10: of 20 people who claim one ticket at once, one gets it', async () => {
  const { id: ticketId } = await started.open();
  const outcomes = await heldBack(ticketId, () =>
    Promise.allSettled(Array.from({ length: 20 }, (_, n) => as(n + 1)(claimTicket, { id: ticketId }))),
  );
  const lost = outcomes.flatMap((outcome) =>
    outcome.status === 'rejected' ? [outcome.reason as unknown] : [],
  );
  expect(lost).toEqual(Array.from({ length: 19 }, () => refused('ALREADY_ASSIGNED')));
  expect((await started.facts(ticketId)).map(({ type }) => type)).toEqual([
    'ticket.opened',
    'ticket.assigned',
  ]);
});

test('COM-16: a lost update is refused with both versions, and nothing is written', async () => {
  const { id: ticketId, version } = await started.open();
  await as(1)(claimTicket, { id: ticketId, expectedVersion: version });
  const before = await started.count('outbox');
  await expect(
    as(2)(assignTicket, { id: ticketId, assigneeId: id(3), expectedVersion: version }),
  ).rejects.toMatchObject({ code: 'VERSION_CONFLICT', params: { expected: version, current: version + 1 } });
  expect(await started.count('outbox')).toBe(before);
});

test('COM-15: a repeated command has one effect and the same answer; another input under its key is refused', async () => {
  const { id: ticketId } = await started.open();
  const key = { idempotencyKey: `reply-${ticketId}` };
  const input = { id: ticketId, body: '请重启', articleIds: [] };
  const [first, second] = await Promise.all([
    as()(replyOnTicket, input, key),
    as()(replyOnTicket, input, key),
  ]);
  const third = await as()(replyOnTicket, input, key);
  expect(second).toEqual(first);
  expect(third).toEqual(first);
  expect(await started.facts(ticketId)).toHaveLength(2);
  await expect(as()(replyOnTicket, { ...input, body: '别的' }, key)).rejects.toEqual(
    refused('IDEMPOTENCY_CONFLICT'),
  );
});

test('a decision that fails late leaves nothing: no row, no words, no fact, no audit, no timer', async () => {
  const tables = ['ticket', 'ticket_entry', 'outbox', 'audit', 'timer'] as const;
  const counts = () => Promise.all(tables.map((table) => started.count(table)));
  const { id: ticketId } = await started.open();
  const before = await counts();
  const store = started.platform.services.get('ticket')?.get<TicketStore>(TICKET_STORE);
  const doubled = inScope({ kind: 'system' }, () =>
    store?.converse({ id: ticketId }, (ticket, act) => {
      const decision = reply(ticket, 'x', undefined, act);
      return { ...decision, entries: [...decision.entries, ...decision.entries] }; // the same id twice
    }),
  );
  await expect(doubled).rejects.toThrow('duplicate key');
  expect(await counts()).toEqual(before);
  const { items } = await as()(ticketsByIds, { ids: [ticketId] });
  expect(items).toMatchObject([{ version: 1, firstResponseAt: null }]);
});

test('every fact carries the next version without gaps, and reaches the stream', async () => {
  const { id: ticketId } = await started.open();
  await as()(claimTicket, { id: ticketId });
  await as()(startTicket, { id: ticketId });
  const answer = await as()(replyOnTicket, { id: ticketId, body: '好', articleIds: [] });
  const facts = await started.facts(ticketId);
  expect(facts.map(({ version, type }) => [version, type])).toEqual([
    [1, 'ticket.opened'],
    [2, 'ticket.assigned'],
    [3, 'ticket.started'],
    [4, 'ticket.replied'],
  ]);
  expect(answer.version).toBe(4);
  const unsent = async () => {
    const { rows } = await started.database.pool.query('SELECT 1 FROM outbox WHERE pub_seq IS NULL');
    return rows.length === 0;
  };
  await eventually(unsent);
});

test('COM-08: the audit says who, what and which version, never the words', async () => {
  const { id: ticketId } = await started.open({ description: '王芳的电话打不通' });
  await as(2)(claimTicket, { id: ticketId });
  const { rows } = await started.database.pool.query<{ changes: object }>(
    `SELECT actor, action, version, changes FROM audit WHERE record_id = $1 ORDER BY version`,
    [ticketId],
  );
  expect(rows).toMatchObject([
    { actor: id(1), version: 1 },
    {
      actor: id(2),
      version: 2,
      changes: { status: { from: 'NEW', to: 'ASSIGNED' }, assigneeId: { from: null } },
    },
  ]);
  expect(JSON.stringify(rows)).not.toContain('王芳');
});
