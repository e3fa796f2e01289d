import { customerId, agent, id, refused, unitId } from './given.js';
import { start, type Started } from './started.js';
import { noteOnTicket, listConversation } from '@aftercare/contracts/ticket/conversation';
import type { InputOf, OutputOf } from '@aftercare/contracts/define';
import { importedHistory, recordTicketHistory } from '@aftercare/contracts/ticket/history-commands';
import { listTickets } from '@aftercare/contracts/ticket/ticket-queries';
import { ticketView } from '@aftercare/contracts/ticket/ticket-view';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';

let desk: Started;
beforeAll(async () => {
  desk = await start();
}, 120_000);
afterAll(() => desk?.platform.stop());

const importer = agent(1, { DATA_IMPORT: 'ALL', TICKET_READ: 'ALL', TICKET_WORK: 'ALL' });
type Batch = InputOf<typeof recordTicketHistory>;
type Rows = Batch['tickets'][number]['rows'];

let logs = 0;
let source = '';
beforeEach(() => {
  logs += 1;
  source = `log-${logs}`;
});

const row = (n: number, fields: Partial<Rows[number]> = {}) => ({
  row: n,
  at: new Date(Date.UTC(2024, 1, 5, n)).toISOString(),
  status: 'NEW' as const,
  sourceState: 'New',
  unitId,
  group: 'Group 7',
  by: 'Updated by 21',
  priority: 'P3' as const,
  ...fields,
});

const ticket = (number: string, rows: readonly object[]) => ({
  number,
  subject: `${number} printer`,
  channel: 'PHONE',
  customerId,
  reportedAt: '2024-02-05T00:00:00.000Z',
  rows,
});

const record = (...tickets: readonly object[]) =>
  desk.platform.as(importer)(recordTicketHistory, recordTicketHistory.input.parse({ source, tickets }));

const tally = (): Promise<OutputOf<typeof importedHistory>> =>
  desk.platform.as(importer)(importedHistory, { source });

async function imported() {
  const { nodes } = await desk.platform.as(importer)(
    listTickets,
    listTickets.input.parse({ orderBy: 'REPORTED_ASC', page: { first: 100 } }),
  );
  return nodes.map(({ node }) => ticketView.strict().parse(node));
}

async function ticketOf(number: string) {
  const found = (await imported()).filter(({ externalReference }) => externalReference === number);
  return found.find(({ subject }) => subject === `${number} printer`);
}

describe('COM-11: history of another system', () => {
  test('tickets, conversation and facts are there, imported, each fact at its own time', async () => {
    const closed = {
      status: 'CLOSED',
      sourceState: 'Closed',
      resolvedAt: '2024-02-05T02:00:00.000Z',
    } as const;
    expect(await record(ticket('A1', [row(1), row(2, closed)]), ticket('A2', [row(3)]))).toEqual({
      recorded: 3,
      known: 0,
    });
    const found = await ticketOf('A1');
    expect(found).toMatchObject({
      status: 'CLOSED',
      version: 2,
      imported: true,
      clocks: [],
      customer: { name: '晨光公司' },
      resolvedAt: '2024-02-05T02:00:00.000Z',
    });
    const talk = await desk.platform.as(importer)(
      listConversation,
      listConversation.input.parse({ ticketId: found?.id, page: {} }),
    );
    expect(talk.nodes.map(({ node }) => [node.kind, node.position, node.body])).toEqual([
      ['CUSTOMER_MESSAGE', 1, 'A1 printer'],
      ['STEP', 2, 'Group 7 · Updated by 21'],
    ]);
    const { rows } = await desk.database.pool.query<{ at: string; imported: boolean; type: string }>(
      `SELECT payload::jsonb ->> 'at' AS at, (payload::jsonb ->> 'imported')::boolean AS imported,
              payload::jsonb ->> 'type' AS type FROM outbox WHERE aggregate_id = $1 ORDER BY version`,
      [found?.id],
    );
    expect(rows).toEqual([
      { at: '2024-02-05T01:00:00.000Z', imported: true, type: 'ticket.opened' },
      { at: '2024-02-05T02:00:00.000Z', imported: true, type: 'ticket.historyRecorded' },
    ]);
  });

  test('starts no timer', async () => {
    const before = await desk.count('timer');
    await record(ticket('B1', [row(1), row(2, { status: 'RESOLVED' }), row(3, { status: 'CLOSED' })]));
    expect(await desk.count('timer')).toBe(before);
  });

  test('the same rows again change nothing; new rows of a known ticket go on after them', async () => {
    await record(ticket('C1', [row(1), row(2)]));
    const facts = await desk.count('outbox');
    expect(await record(ticket('C1', [row(1), row(2)]))).toEqual({ recorded: 0, known: 2 });
    expect(await desk.count('outbox')).toBe(facts);
    expect(await record(ticket('C1', [row(2), row(3, { status: 'CLOSED' })]))).toEqual({
      recorded: 1,
      known: 1,
    });
    expect(await ticketOf('C1')).toMatchObject({ version: 3, status: 'CLOSED' });
    expect(await tally()).toMatchObject({ rows: 3, tickets: 1 });
  });

  test('of twenty senders of one batch at once, its rows are recorded once', async () => {
    const batch = ['D1', 'D2', 'D3'].map((number, n) => ticket(number, [row(n * 2 + 1), row(n * 2 + 2)]));
    const answers = await Promise.all(Array.from({ length: 20 }, () => record(...batch)));
    expect(answers.reduce((sum, { recorded }) => sum + recorded, 0)).toBe(6);
    expect(await tally()).toMatchObject({ rows: 6, tickets: 3 });
    expect(await ticketOf('D3')).toMatchObject({ version: 2 });
  });

  test('a batch with one wrong row records nothing', async () => {
    const wrong = record(ticket('E1', [row(1)]), ticket('E2', [row(2, { unitId: id(9_999) })]));
    await expect(wrong).rejects.toThrow(refused('UNIT_UNKNOWN'));
    await expect(record(ticket('E1', [row(1, { categoryCode: 'NONE' })]))).rejects.toThrow(
      refused('CATEGORY_UNKNOWN'),
    );
    await expect(record(ticket('E1', [row(1, { assigneeId: id(9_999) })]))).rejects.toThrow(
      refused('PERSON_UNKNOWN'),
    );
    expect(await tally()).toMatchObject({ rows: 0, tickets: 0, meanTimeToResolveMs: null, lines: [] });
  });

  test('a ticket on which people have gone on takes no more history, and is as live as any other', async () => {
    await record(ticket('F1', [row(1, { status: 'IN_PROGRESS' })]));
    const found = await ticketOf('F1');
    if (!found) throw new Error('it was just recorded');
    await desk.platform.as(importer)(
      noteOnTicket,
      noteOnTicket.input.parse({ id: found.id, body: '客户又来电' }),
    );
    await expect(record(ticket('F1', [row(2)]))).rejects.toThrow(refused('HISTORY_MOVED_ON'));
    const { rows } = await desk.database.pool.query<{ imported: boolean | null }>(
      `SELECT (payload::jsonb ->> 'imported')::boolean AS imported FROM outbox WHERE aggregate_id = $1 ORDER BY version`,
      [found.id],
    );
    expect(rows.map(({ imported: flag }) => flag)).toEqual([true, null]);
  });

  test('the tally counts rows, and of each ticket its last', async () => {
    const resolved = (hours: number) => ({
      status: 'CLOSED' as const,
      sourceState: 'Closed',
      resolvedAt: new Date(Date.UTC(2024, 1, 5, hours)).toISOString(),
    });
    await record(
      ticket('G1', [row(1), row(2, { ...resolved(2), reassignCount: 1 })]),
      ticket('G2', [row(3), row(4, resolved(4))]),
      ticket('G3', [row(5), row(6, { ...resolved(12), group: undefined, reopenCount: 2 })]),
      ticket('G4', [row(7)]),
    );
    const counted = await tally();
    const hour = 3_600_000;
    expect(counted).toMatchObject({
      rows: 7,
      tickets: 4,
      resolvedTickets: 3,
      meanTimeToResolveMs: 6 * hour,
      medianTimeToResolveMs: 4 * hour,
    });
    const of = (dimension: string) =>
      counted.lines
        .filter((line) => line.dimension === dimension)
        .map(({ value, rows, tickets }) => [value, rows, tickets]);
    expect(of('STATE')).toEqual([
      ['New', 4, 1],
      ['Closed', 3, 3],
    ]);
    expect(of('GROUP')).toEqual([
      ['Group 7', 6, 3],
      [null, 1, 1],
    ]);
    expect(of('UNIT')).toEqual([[unitId, 7, 4]]);
    expect(of('REOPEN_COUNT')).toEqual([
      ['0', 6, 3],
      ['2', 1, 1],
    ]);
  });

  test('COM-03: only those who may import record or count', async () => {
    const other = desk.platform.as(agent(2, { TICKET_READ: 'ALL', TICKET_WORK: 'ALL' }));
    await expect(other(importedHistory, { source })).rejects.toThrow(refused('NOT_ALLOWED'));
    const batch = recordTicketHistory.input.parse({ source, tickets: [ticket('H1', [row(1)])] });
    await expect(other(recordTicketHistory, batch)).rejects.toThrow(refused('NOT_ALLOWED'));
  });

  test('one audit entry for each batch that brought something', async () => {
    await record(ticket('I1', [row(1), row(2)]));
    await record(ticket('I1', [row(1), row(2)]));
    const { rows } = await desk.database.pool.query<{ action: string; changes: object }>(
      `SELECT action, changes FROM audit WHERE record_kind = 'ticketHistory' AND record_id = $1`,
      [source],
    );
    expect(rows).toEqual([
      {
        action: 'ticket.history.record',
        changes: { rows: { from: null, to: 2 }, first: { from: null, to: 1 } },
      },
    ]);
  });
});
