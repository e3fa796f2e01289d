import type { Round } from '../measure.js';
import { loopGoalMs, memoryGoalMiB, rounded, slowestLoop, summaryOf, type BenchReport } from './report.js';

/** One object, in one line: a key for each work. */
export function asJson({ works, memoryMiB, limitName }: BenchReport): string {
  const loop = slowestLoop(works);
  return JSON.stringify({
    ...Object.fromEntries(
      works.map(({ work, rounds }) => {
        const summary = summaryOf(rounds);
        const told = { ...summary, goal: work.goal, reached: summary.ratio >= work.goal };
        return [work.id, { ...told, rounds: rounds.map(plain) }];
      }),
    ),
    ...(memoryMiB === undefined
      ? {}
      : { W6: { pssMiB: rounded(memoryMiB, 0), goal: memoryGoalMiB, reached: memoryMiB <= memoryGoalMiB } }),
    ...(works.length === 0
      ? {}
      : {
          eventLoop: { p99ms: loop.ms, where: loop.where, goal: loopGoalMs, reached: loop.ms <= loopGoalMs },
        }),
    limitBy: limitName,
  });
}

const plain = ({ ours, limit, p50ms, p99ms, cpuMs, settledMs }: Round) => ({
  ours: rounded(ours, 1),
  limit: rounded(limit, 1),
  p50ms: rounded(p50ms, 1),
  p99ms: rounded(p99ms, 1),
  cpuMs: Object.fromEntries([...cpuMs].map(([name, ms]) => [name, rounded(ms, 3)])),
  settledMs: Math.round(settledMs),
});
