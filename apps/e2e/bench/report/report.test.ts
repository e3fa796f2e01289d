import { expect, test } from '@jest/globals';
import type { Measured, Round } from '../measure.js';
import { asJson } from './as-json.js';
import { asText } from './as-text.js';

const round = (ours: number, limit: number, p99Ms: number): Round => ({
  ours,
  limit,
  p50ms: 10,
  p99ms: 20,
  cpuMs: new Map([['gateway', 1.5]]),
  loop: new Map([['gateway', { p99Ms, worstMs: p99Ms * 2 }]]),
  settledMs: 300,
});

const measured = (rounds: readonly Round[]): Measured => ({
  rounds,
  work: {
    id: 'W2',
    what: 'a list',
    goal: 0.12,
    connections: 32,
    limit: [],
    next: () => '',
    holds: () => true,
  },
});

const report = (works: readonly Measured[], memoryMiB: number) => ({
  works,
  memoryMiB,
  limitName: 'pgbench',
});

test('the middle round counts, for ours and for the limit', () => {
  const works = [measured([round(100, 1_000, 5), round(900, 2_000, 5), round(300, 3_000, 5)])];
  const { W2 } = JSON.parse(asJson(report(works, 100))) as { W2: object };
  expect(W2).toMatchObject({ ours: 300, limit: 2_000, ratio: 0.15, reached: true });
});

test('what does not reach its goal is called missed', () => {
  const text = asText(report([measured([round(100, 1_000, 60)])], 901));
  expect(text).toMatch(/W2 a list .* 0\.100 .* MISSED/);
  expect(text).toMatch(/901 MiB PSS.*MISSED/);
  expect(text).toMatch(/p99 60 ms \(gateway in W2\).*MISSED/);
});
