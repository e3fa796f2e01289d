import type { IndicatorUnit, TargetDirection } from '../../generated/graphql.js';

export interface FigureWords {
  readonly duration: (ms: number) => string;
  readonly none: string;
}

/** A value in its unit, as people say it. */
export function figureText(
  value: number | null | undefined,
  unit: IndicatorUnit,
  words: FigureWords,
): string {
  if (value === null || value === undefined) return words.none;
  switch (unit) {
    case 'DURATION_MS':
      return words.duration(value);
    case 'SHARE':
      return percentText(value);
    case 'COUNT':
      return String(Math.round(value));
    case 'SCORE':
      return value.toFixed(2);
  }
}

/** `92.5 %`; whole when nothing is lost. */
export function percentText(share: number): string {
  const percent = Math.round(share * 1000) / 10;
  return `${Number.isInteger(percent) ? percent : percent.toFixed(1)} %`;
}

export const targetText = (direction: TargetDirection, target: string): string =>
  `${direction === 'AT_MOST' ? '≤' : '≥'} ${target}`;

interface AxisScale {
  readonly divideBy: number;
  readonly suffix: 'd' | 'h' | 'min' | 's' | '%' | '';
  /** In that unit: nothing finer than a second stands at an axis. */
  readonly leastStep?: number;
}

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;

/** For an axis: the largest unit of which the greatest value is more than two; percent for shares. */
export function axisScale(unit: IndicatorUnit, greatest: number): AxisScale {
  if (unit === 'SHARE') return { divideBy: 0.01, suffix: '%' };
  if (unit === 'COUNT') return { divideBy: 1, suffix: '', leastStep: 1 };
  if (unit !== 'DURATION_MS') return { divideBy: 1, suffix: '' };
  if (greatest > 72 * hour) return { divideBy: 24 * hour, suffix: 'd' };
  if (greatest > 2 * hour) return { divideBy: hour, suffix: 'h' };
  if (greatest > 2 * minute) return { divideBy: minute, suffix: 'min' };
  return { divideBy: second, suffix: 's', leastStep: 1 };
}
