import { expect, test } from '@jest/globals';
import { coverageSpans, type CoverageSpan } from './coverage.js';

const day = 86_400_000;
const shown = (spans: readonly CoverageSpan[]) =>
  spans.map(({ at, until, covered, unitId }) => [
    at / day,
    until === null ? null : until / day,
    covered,
    unitId,
  ]);

test('TRN-07, ANA-02: a colleague is covered from a pass for 365 days', () => {
  const spans = coverageSpans([{ at: 0, until: null, unitId: 'a' }], [10 * day]);
  expect(shown(spans)).toEqual([
    [0, 10, false, 'a'],
    [10, 375, true, 'a'],
    [375, null, false, 'a'],
  ]);
});

test('TRN-07, ANA-02: a pass within the year goes on where the other one ends', () => {
  const spans = coverageSpans([{ at: 0, until: null, unitId: 'a' }], [100 * day, 10 * day]);
  expect(shown(spans)).toEqual([
    [0, 10, false, 'a'],
    [10, 465, true, 'a'],
    [465, null, false, 'a'],
  ]);
});

test('ANA-02: who left counts no longer, and who moved counts for the new unit with the old pass', () => {
  const presences = [
    { at: 0, until: 20 * day, unitId: 'a' },
    { at: 20 * day, until: 30 * day, unitId: 'b' },
    { at: 500 * day, until: null, unitId: 'b' },
  ];
  expect(shown(coverageSpans(presences, [-5 * day]))).toEqual([
    [0, 20, true, 'a'],
    [20, 30, true, 'b'],
    [500, null, false, 'b'],
  ]);
  expect(coverageSpans([{ at: 5, until: 5, unitId: 'a' }], [])).toEqual([]);
});
