import { medianOf, type Measured, type Round } from '../measure.js';

/** What was measured, and whether the first rung of each goal is reached. */
export interface BenchReport {
  readonly works: readonly Measured[];
  /** W6, MiB; undefined when it was not measured. */
  readonly memoryMiB: number | undefined;
  readonly limitName: string;
}

export const memoryGoalMiB = 900;
export const loopGoalMs = 50;

export interface Summary {
  readonly ours: number;
  readonly limit: number;
  readonly ratio: number;
  readonly p50ms: number;
  readonly p99ms: number;
}

/** Medians of the rounds. */
export function summaryOf(rounds: readonly Round[]): Summary {
  const median = (of: (round: Round) => number) => medianOf(rounds.map(of));
  const [ours, limit] = [median((round) => round.ours), median((round) => round.limit)];
  return {
    ours: rounded(ours, 1),
    limit: rounded(limit, 1),
    ratio: rounded(ours / limit, 3),
    p50ms: rounded(
      median(({ p50ms }) => p50ms),
      1,
    ),
    p99ms: rounded(
      median(({ p99ms }) => p99ms),
      1,
    ),
  };
}

/** The slowest event loop: 99 of 100 delays were shorter, in the median round of the worst work. */
export function slowestLoop(works: readonly Measured[]): { readonly ms: number; readonly where: string } {
  const found = works.flatMap(({ work, rounds }) =>
    [...(rounds[0]?.loop.keys() ?? [])].map((name) => ({
      ms: rounded(medianOf(rounds.map(({ loop }) => loop.get(name)?.p99Ms ?? 0)), 1),
      where: `${name} in ${work.id}`,
    })),
  );
  return found.reduce((worst, one) => (one.ms > worst.ms ? one : worst), { ms: 0, where: '–' });
}

export const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));
