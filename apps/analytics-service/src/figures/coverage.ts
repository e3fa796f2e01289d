/** A stretch in which a colleague was active in one unit; UTC milliseconds, `until` null: still. */
export interface Presence {
  readonly at: number;
  readonly until: number | null;
  readonly unitId: string;
}

/** A stretch of a presence in which the colleague counts as covered, or does not. */
export interface CoverageSpan extends Presence {
  readonly covered: boolean;
}

/** A passed exam counts for a year. */
const counts = 365 * 86_400_000;

/**
 * TRN-07, ANA-02: who is active counts as covered from a pass until 365 days after it. The spans of a presence follow
 * each other without gaps; the last ones may lie in the future.
 */
export const coverageSpans = (presences: readonly Presence[], passes: readonly number[]): CoverageSpan[] =>
  presences.flatMap((presence) => spansOf(presence, passes));

function spansOf({ at, until, unitId }: Presence, passes: readonly number[]): CoverageSpan[] {
  const end = until ?? Number.POSITIVE_INFINITY;
  if (end <= at) return [];
  const edges = [...new Set(passes.flatMap((pass) => [pass, pass + counts]))]
    .filter((edge) => edge > at && edge < end)
    .sort((a, b) => a - b);
  const starts = [at, ...edges];
  const spans = starts.map((start, index): CoverageSpan => {
    const covered = passes.some((pass) => pass <= start && start < pass + counts);
    return { at: start, until: starts[index + 1] ?? until, unitId, covered };
  });
  return spans.reduce<CoverageSpan[]>(joined, []);
}

/** A pass while another one counts begins no new span. */
function joined(spans: readonly CoverageSpan[], span: CoverageSpan): CoverageSpan[] {
  const last = spans.at(-1);
  if (last?.covered !== span.covered) return [...spans, span];
  return [...spans.slice(0, -1), { ...last, until: span.until }];
}
