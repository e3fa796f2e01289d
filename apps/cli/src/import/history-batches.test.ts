import { expect, test } from '@jest/globals';
import type { Directory } from './directory.js';
import { HistoryBatches, type Batch } from './history-batches.js';
import type { LivedRow } from './ticket-lives.js';

const directory: Directory = {
  customerId: () => 'customer',
  unitId: () => 'unit',
  categoryCode: () => undefined,
  personId: () => undefined,
};

const row = (n: number, number: string, words = ''): LivedRow => ({
  row: n,
  number,
  at: '2024-01-01T00:00:00.000Z',
  state: 'New',
  status: 'NEW',
  sequence: undefined,
  subject: 'x',
  description: words || undefined,
  channel: 'PHONE',
  customer: undefined,
  priority: 'P3',
  reportedAt: '2024-01-01T00:00:00.000Z',
  openedAt: undefined,
  impact: undefined,
  urgency: undefined,
  category: undefined,
  group: undefined,
  assignee: undefined,
  by: undefined,
  reopenCount: 0,
  reassignCount: 0,
  firstResponseAt: undefined,
  resolvedAt: undefined,
  closedAt: undefined,
  satisfaction: undefined,
  serviceLevel: undefined,
});

function packed(rows: readonly LivedRow[]): Batch[] {
  const batches = new HistoryBatches(directory);
  const full = rows.flatMap((each) => batches.add(each) ?? []);
  const rest = batches.rest();
  return rest ? [...full, rest] : full;
}

const rowsOf = (batch: Batch) =>
  batch.tickets.flatMap(({ rows }) => rows.map((each) => ('row' in each ? each.row : 0)));

test('every row travels once, in its order, at most 200 in a batch', () => {
  const rows = Array.from({ length: 1_000 }, (_, n) => row(n + 1, `T${Math.floor(n / 7)}`));
  const batches = packed(rows);
  expect(batches.flatMap(rowsOf)).toEqual(rows.map(({ row: n }) => n));
  expect(Math.max(...batches.map((batch) => batch.rows))).toBeLessThanOrEqual(200);
  expect(batches.map((batch) => batch.rows)).toEqual(batches.map((batch) => rowsOf(batch).length));
});

test('a ticket that fits into a batch is not torn', () => {
  const batches = packed(Array.from({ length: 420 }, (_, n) => row(n + 1, `T${Math.floor(n / 90)}`)));
  const places = batches.flatMap((batch, index) =>
    batch.tickets.map(({ number }) => [number, index] as const),
  );
  expect(new Set(places.map(([number]) => number)).size).toBe(places.length);
});

test('a ticket of more than 200 rows goes on in the next batch', () => {
  const batches = packed(Array.from({ length: 450 }, (_, n) => row(n + 1, 'T1')));
  expect(batches.map((batch) => batch.rows)).toEqual([200, 200, 50]);
});

test('a batch stays below what a request may hold', () => {
  const batches = packed(Array.from({ length: 60 }, (_, n) => row(n + 1, `T${n}`, '说'.repeat(15_000))));
  const sizes = batches.map((batch) => Buffer.byteLength(JSON.stringify(batch.tickets)));
  expect(Math.max(...sizes)).toBeLessThan(256 * 1024 - 1_000);
});
