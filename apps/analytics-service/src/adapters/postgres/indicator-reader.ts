import type { IndicatorView, listIndicators } from '@aftercare/contracts/analytics/indicator';
import type { InputOf } from '@aftercare/contracts/define';
import type { Database } from '@aftercare/service-kit/database';
import { Parameters } from '@aftercare/service-kit/predicate';
import { definitionOf, indicators, type IndicatorDefinition } from '../../figures/indicators.js';
import { daysOf, weekStarts } from '../../figures/period.js';
import { figureSelection } from './figure-selection.js';

type Question = InputOf<typeof listIndicators>;

interface Sums {
  indicator: string;
  /** Monday of a week, or null for the whole period. */
  week: string | null;
  sum: number;
  records: string;
  judged: string;
  kept: string;
}

/** ANA-02: figures of a period with their trend, in the scope of the running request. */
export class IndicatorReader {
  constructor(private readonly database: Database) {}

  async list(question: Question): Promise<{ items: IndicatorView[] }> {
    const wanted = question.codes?.map(definitionOf) ?? indicators;
    const weeks = weekStarts(question.period.to, question.trendWeeks);
    const [sums, asOf] = await Promise.all([this.sums(question, wanted, weeks), this.asOf()]);
    return { items: wanted.map((definition) => viewOf(definition, sums, weeks, asOf)) };
  }

  /** One statement: what happened in the period and in each week, and what stood at the end of each. */
  private async sums(
    question: Question,
    wanted: readonly IndicatorDefinition[],
    weeks: readonly string[],
  ): Promise<Sums[]> {
    const p = new Parameters();
    const period = daysOf(question.period);
    const zone = p.bind(question.period.zone);
    const spans = p.bind([null, ...weeks]);
    const starts = p.bind([period.from, ...weeks]);
    const ends = p.bind([period.until, ...weeks.map((week) => daysOf({ from: week, to: week }, 7).until)]);
    const moments = p.bind(codes(wanted, 'MOMENT'));
    const lasting = p.bind(codes(wanted, 'SPAN'));
    const { rows } = await this.database.pool.query<Sums>(
      `WITH spans AS (
         SELECT week, start::timestamp AT TIME ZONE ${zone} AS start, least(stop::timestamp AT TIME ZONE ${zone}, now()) AS stop
         FROM unnest(${spans}::text[], ${starts}::text[], ${ends}::text[]) AS s(week, start, stop))
       SELECT f.indicator, s.week, coalesce(sum(f.value), 0) AS sum, count(*) AS records,
              count(f.in_target) AS judged, count(*) FILTER (WHERE f.in_target) AS kept
       FROM spans s JOIN figure_fact f ON
         (f.indicator = ANY(${moments}) AND f.at >= s.start AND f.at < s.stop)
         OR (f.indicator = ANY(${lasting}) AND f.at < s.stop AND (f.until IS NULL OR f.until >= s.stop) AND s.start < now())
       WHERE ${figureSelection(question.filter, p)}
       GROUP BY f.indicator, s.week`,
      p.values,
    );
    return rows;
  }

  private async asOf(): Promise<string> {
    const { rows } = await this.database.pool.query<{ at: Date | null }>({
      name: 'figures-as-of',
      text: 'SELECT coalesce((SELECT archived_at FROM event_archive ORDER BY id DESC LIMIT 1), now()) AS at',
    });
    return (rows[0]?.at ?? new Date()).toISOString();
  }
}

const codes = (wanted: readonly IndicatorDefinition[], counting: IndicatorDefinition['counting']) =>
  wanted.filter((definition) => definition.counting === counting).map(({ code }) => code);

function viewOf(
  definition: IndicatorDefinition,
  sums: readonly Sums[],
  weeks: readonly string[],
  asOf: string,
): IndicatorView {
  const figureOf = (week: string | null) =>
    figure(
      definition,
      sums.find((row) => row.indicator === definition.code && row.week === week),
    );
  const whole = figureOf(null);
  const { target, direction } = definition;
  const met =
    whole.value === null || target === null
      ? null
      : direction === 'AT_MOST'
        ? whole.value <= target
        : whole.value >= target;
  return {
    code: definition.code,
    unit: definition.unit,
    ...whole,
    target,
    direction,
    met,
    formulaCode: definition.formulaCode,
    trend: weeks.map((weekStart) => ({ weekStart, ...figureOf(weekStart) })),
    asOf,
  };
}

function figure(definition: IndicatorDefinition, row: Sums | undefined) {
  const numerator = row?.sum ?? 0;
  const denominator = Number(row?.records ?? 0);
  const judged = Number(row?.judged ?? 0);
  const mean = denominator === 0 ? null : numerator / denominator;
  return {
    value: definition.of === 'TOTAL' ? numerator : mean,
    numerator,
    denominator,
    shareInTarget: judged === 0 ? null : Number(row?.kept ?? 0) / judged,
  };
}
