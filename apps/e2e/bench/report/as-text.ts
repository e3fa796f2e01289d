import { medianOf, type Measured } from '../measure.js';
import { loopGoalMs, memoryGoalMiB, slowestLoop, summaryOf, type BenchReport } from './report.js';

const columns = ['', 'req/s', 'limit/s', 'ratio', 'goal', 'p50 ms', 'p99 ms', ''];

/** The tables that people read; Markdown, so that docs can hold them as they are. */
export function asText({ works, memoryMiB, limitName }: BenchReport): string {
  const rows = works.map((measured) => {
    const { work, rounds } = measured;
    const { ours, limit, ratio, p50ms, p99ms } = summaryOf(rounds);
    const numbers = [Math.round(ours), Math.round(limit), ratio.toFixed(3), `≥ ${work.goal}`, p50ms, p99ms];
    return [`${work.id} ${work.what}`, ...numbers.map(String), verdict(ratio >= work.goal)];
  });
  const loop = slowestLoop(works);
  const others = [
    ...(memoryMiB === undefined
      ? []
      : [
          `W6 memory of the quick start: ${Math.round(memoryMiB)} MiB PSS, goal ≤ ${memoryGoalMiB}: ${verdict(memoryMiB <= memoryGoalMiB)}`,
        ]),
    ...(works.length === 0
      ? []
      : [
          `slowest event loop: p99 ${loop.ms} ms (${loop.where}), goal ≤ ${loopGoalMs}: ${verdict(loop.ms <= loopGoalMs)}`,
        ]),
  ];
  return [
    ...(rows.length === 0
      ? []
      : [table([columns, ...rows]), `limit: ${limitName}; medians of three rounds`, '', cpuTable(works), '']),
    ...others,
  ].join('\n');
}

const verdict = (reached: boolean) => (reached ? 'reached' : 'MISSED');

/** CPU ms that one request costs in each process; those that have no part in any work are left out. */
function cpuTable(works: readonly Measured[]): string {
  const names = [...(works[0]?.rounds[0]?.cpuMs.keys() ?? [])];
  const cost = ({ rounds }: Measured, name: string) =>
    medianOf(rounds.map(({ cpuMs }) => cpuMs.get(name) ?? 0));
  const taking = names.filter((name) => works.some((measured) => cost(measured, name) >= 0.02));
  const settled = ({ rounds }: Measured) =>
    `${(medianOf(rounds.map(({ settledMs }) => settledMs)) / 1_000).toFixed(1)} s`;
  return table([
    ['CPU ms per request', ...works.map(({ work }) => work.id)],
    ...taking.map((name) => [name, ...works.map((measured) => cost(measured, name).toFixed(2))]),
    ['quiet again after', ...works.map(settled)],
  ]);
}

function table([head = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(line)].join(
    '\n',
  );
}
