import type { IndicatorUnit } from '../../generated/graphql.js';
import { useText } from '../../text/language.js';
import { useDurationText } from '../../time/duration-text.js';
import { figureText } from './figure-text.js';

export function useFigureText(): (value: number | null | undefined, unit: IndicatorUnit) => string {
  const t = useText();
  const duration = useDurationText();
  return (value, unit) => figureText(value, unit, { duration, none: t('dashboard.noValue') });
}
