import type { Person } from './person.js';

/** What the dashboard says of an indicator: what was summed up, over how many records. */
export interface Figure {
  readonly numerator: number;
  readonly denominator: number;
}

export type Figures = ReadonlyMap<string, Figure>;

const zone = 'Asia/Shanghai';
const today = () => new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(new Date());

/** The period from the day on which the demo began; midnight may pass meanwhile. */
export const periodFrom = (from = today()) => ({ from, to: today(), zone });

/** All indicators, for the whole company or for one customer. */
export async function figuresFor(who: Person, from: string, customerId?: string): Promise<Figures> {
  const { indicators } = await who.read<{ indicators: ({ code: string } & Figure)[] }>(
    `query ($period: PeriodInput!, $filter: FigureFilter) {
      indicators(period: $period, filter: $filter, trendWeeks: 1) { code numerator denominator } }`,
    { period: periodFrom(from), filter: filterOf(customerId) },
  );
  return new Map(indicators.map(({ code, numerator, denominator }) => [code, { numerator, denominator }]));
}

/** The records behind an indicator of a customer: what the figure counts, one by one. */
export async function recordsBehind(who: Person, from: string, code: string, customerId: string) {
  const { indicatorRecords } = await who.read<{
    indicatorRecords: { edges: { node: { record: { id: string } | null; value: number | null } }[] };
  }>(
    `query ($code: IndicatorCode!, $period: PeriodInput!, $filter: FigureFilter) {
      indicatorRecords(code: $code, period: $period, filter: $filter) { edges { node { record { id } value } } } }`,
    { code, period: periodFrom(from), filter: filterOf(customerId) },
  );
  return indicatorRecords.edges.map(({ node }) => ({ recordId: node.record?.id, value: node.value }));
}

const filterOf = (customerId: string | undefined) =>
  customerId === undefined ? undefined : { customerIds: [customerId] };
