import type { ShownValues } from '../../../forms/differences.js';
import type { ShownUnit } from './unit-steps.js';

/** What a conflict compares. */
export const unitValues: ShownValues<ShownUnit> = (unit, t) => [
  [t('unit.name'), unit.name],
  [t('unit.parent'), unit.parent?.name ?? ''],
  [t('unit.calendar'), unit.calendar?.name ?? unit.effectiveCalendar.name],
  [t('unit.head'), unit.head?.displayName ?? ''],
  [t('unit.closed'), unit.active ? '' : t('unit.closed')],
];
