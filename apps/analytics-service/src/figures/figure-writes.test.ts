import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { FigureFact } from './figure-fact.js';
import type { FigureChange } from './fold.js';
import { FigureWrites } from './figure-writes.js';

const indicator = 'BACKLOG';

/** Rows of one record: instant → value and end, as the table would hold them. */
type Table = Map<string, { value: number | null; until: string | null }>;

const fact = (at: string, value: number): FigureFact => ({
  indicator,
  recordKind: 'ticket',
  recordId: 'r1',
  at,
  value,
  target: null,
  inTarget: null,
  by: {
    number: null,
    unitId: 'u1',
    customerId: null,
    customerName: null,
    customerLevel: null,
    productCode: null,
    categoryClass: null,
    priority: null,
    channel: null,
    personId: null,
  },
});

function end(table: Table, at: string): void {
  for (const [begun, row] of table) row.until ??= begun > at ? begun : at;
}

/** What each change does by itself. */
function apply(table: Table, change: FigureChange): void {
  switch (change.kind) {
    case 'COUNT':
      table.clear();
      table.set(change.fact.at, { value: change.fact.value, until: null });
      return;
    case 'DROP':
      return table.clear();
    case 'BEGIN':
      table.set(change.fact.at, { value: change.fact.value, until: null });
      return;
    case 'END':
      return end(table, change.at);
    default:
      throw new Error('coverage is written change by change');
  }
}

/** Drops, then ends, then facts: the order of the batch. */
function applyTogether(table: Table, changes: readonly FigureChange[]): void {
  const writes = new FigureWrites();
  for (const change of changes) writes.add(change);
  if (writes.drops.length > 0) table.clear();
  for (const { at } of writes.ends) end(table, at);
  for (const { fact: written, until } of writes.facts) table.set(written.at, { value: written.value, until });
}

const instant = fc.integer({ min: 0, max: 6 }).map((minute) => `2026-03-03T01:0${minute}:00.000Z`);
const change: fc.Arbitrary<FigureChange> = fc.oneof(
  fc.record({
    kind: fc.constant('COUNT' as const),
    fact: fc.tuple(instant, fc.nat(9)).map(([at, value]) => fact(at, value)),
  }),
  fc.record({
    kind: fc.constant('BEGIN' as const),
    fact: fc.tuple(instant, fc.nat(9)).map(([at, value]) => fact(at, value)),
  }),
  fc.constant({ kind: 'DROP' as const, indicator, recordId: 'r1' } as const),
  fc.record({
    kind: fc.constant('END' as const),
    indicator: fc.constant(indicator),
    recordId: fc.constant('r1'),
    at: instant,
  }),
);

test('ANA-01: changes written together leave what they would have left one by one', () => {
  fc.assert(
    fc.property(fc.array(fc.array(change, { maxLength: 8 }), { maxLength: 4 }), (batches) => {
      const oneByOne: Table = new Map();
      const together: Table = new Map();
      for (const batch of batches) {
        for (const each of batch) apply(oneByOne, each);
        applyTogether(together, batch);
        expect(Object.fromEntries(together)).toEqual(Object.fromEntries(oneByOne));
      }
    }),
    { numRuns: 2_000 },
  );
});
