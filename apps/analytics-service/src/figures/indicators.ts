import type { IndicatorCode } from '@aftercare/contracts/analytics/indicator';

const minute = 60_000;
const hour = 60 * minute;

/** MOMENT: records count at an instant in the period. SPAN: records count while they last, as of the period's end. */
export type Counting = 'MOMENT' | 'SPAN';

export interface IndicatorDefinition {
  readonly code: IndicatorCode;
  readonly unit: 'DURATION_MS' | 'SHARE' | 'COUNT' | 'SCORE';
  readonly counting: Counting;
  /** MEAN: sum of values over records. TOTAL: sum of values. */
  readonly of: 'MEAN' | 'TOTAL';
  readonly target: number | null;
  readonly direction: 'AT_MOST' | 'AT_LEAST';
  /** Text of the formula in `packages/messages`. */
  readonly formulaCode: string;
}

/** ANA-02: what each indicator is, in the order in which dashboards show them. */
export const indicators: readonly IndicatorDefinition[] = [
  mean('FIRST_RESPONSE', 'DURATION_MS', 5 * minute, 'AT_MOST'),
  mean('SOLUTION_TIME', 'DURATION_MS', hour, 'AT_MOST'),
  mean('SATISFACTION', 'SHARE', 0.9, 'AT_LEAST'),
  {
    code: 'BACKLOG',
    unit: 'COUNT',
    counting: 'SPAN',
    of: 'TOTAL',
    target: null,
    direction: 'AT_MOST',
    formulaCode: 'FORMULA_BACKLOG',
  },
  mean('ON_SITE_ARRIVAL', 'SHARE', 0.95, 'AT_LEAST'),
  mean('COMPLAINT_RESPONSE', 'SHARE', 1, 'AT_LEAST'),
  { ...mean('TRAINING_COVERAGE', 'SHARE', 1, 'AT_LEAST'), counting: 'SPAN' },
];

export function definitionOf(code: IndicatorCode): IndicatorDefinition {
  const definition = indicators.find((indicator) => indicator.code === code);
  if (!definition) throw new Error(`no definition of ${code}`);
  return definition;
}

function mean(
  code: IndicatorCode,
  unit: IndicatorDefinition['unit'],
  target: number,
  direction: IndicatorDefinition['direction'],
): IndicatorDefinition {
  return { code, unit, counting: 'MOMENT', of: 'MEAN', target, direction, formulaCode: `FORMULA_${code}` };
}
