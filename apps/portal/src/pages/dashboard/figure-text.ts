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

/** For an axis: minutes for durations under two hours, hours above; percent for shares. */
export function axisScale(
  unit: IndicatorUnit,
  greatest: number,
): { readonly divideBy: number; readonly suffix: 'min' | 'h' | '%' | '' } {
  if (unit === 'SHARE') return { divideBy: 0.01, suffix: '%' };
  if (unit !== 'DURATION_MS') return { divideBy: 1, suffix: '' };
  return greatest > 7_200_000 ? { divideBy: 3_600_000, suffix: 'h' } : { divideBy: 60_000, suffix: 'min' };
}
