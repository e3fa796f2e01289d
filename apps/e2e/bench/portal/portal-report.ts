import { shareOf } from '../load/run-load.js';
import { rounded } from '../report/report.js';
import type { RouteSize } from './route-sizes.js';
import type { Walked } from './walk.js';

/** ms, 95 of 100 times: of every page and list, and of every press. */
const portalLimitMs = 300;

export interface PortalReport {
  readonly walked: readonly Walked[];
  readonly sizes: readonly RouteSize[];
  readonly sizeLimitKb: number;
}

interface Figures {
  readonly p50ms: number;
  readonly p95ms: number;
  readonly againP95ms: number;
  readonly times: number;
  readonly reached: boolean;
}

function figuresOf({ ms, againMs }: Walked): Figures {
  const sorted = ms.toSorted((a, b) => a - b);
  const again = againMs.toSorted((a, b) => a - b);
  const p95ms = rounded(shareOf(sorted, 0.95), 0);
  return {
    p50ms: rounded(shareOf(sorted, 0.5), 0),
    p95ms,
    againP95ms: rounded(shareOf(again, 0.95), 0),
    times: ms.length,
    reached: ms.length > 0 && p95ms <= portalLimitMs,
  };
}

export const portalReached = ({ walked, sizes, sizeLimitKb }: PortalReport): boolean =>
  walked.every((each) => figuresOf(each).reached) && sizes.every(({ kb }) => kb <= sizeLimitKb);

/** Markdown, so that docs can hold the tables as they are. */
export function portalText(report: PortalReport): string {
  const { walked, sizes, sizeLimitKb } = report;
  const of = (kind: Walked['kind']) => walked.filter((each) => each.kind === kind);
  return [
    table(
      ['page, from click to content shown', 'p50 ms', 'p95 ms', 'limit', 'times', 'read anew, p95 ms', ''],
      of('shown').map((each) => {
        const { p50ms, p95ms, times, againP95ms, reached } = figuresOf(each);
        return [each.name, p50ms, p95ms, portalLimitMs, times, againP95ms, verdict(reached)];
      }),
    ),
    table(
      ['press, until the next paint', 'p50 ms', 'p95 ms', 'limit', 'times', ''],
      of('paint').map((each) => {
        const { p50ms, p95ms, times, reached } = figuresOf(each);
        return [each.name, p50ms, p95ms, portalLimitMs, times, verdict(reached)];
      }),
    ),
    table(
      ['first route, JS and CSS', 'kB gzip', 'limit', ''],
      sizes.map(({ page, kb }) => [page, kb, sizeLimitKb, verdict(kb <= sizeLimitKb)]),
    ),
  ].join('\n\n');
}

export function portalJson({ walked, sizes, sizeLimitKb }: PortalReport): string {
  return JSON.stringify({
    portal: {
      limitMs: portalLimitMs,
      pages: walked.map((each) => ({ name: each.name, kind: each.kind, ...figuresOf(each) })),
      firstRoutes: sizes,
      limitKb: sizeLimitKb,
      reached: portalReached({ walked, sizes, sizeLimitKb }),
    },
  });
}

const verdict = (reached: boolean) => (reached ? 'reached' : 'MISSED');

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(line)].join(
    '\n',
  );
}
