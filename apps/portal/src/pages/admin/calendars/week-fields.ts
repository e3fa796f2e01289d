import type { Field, Values } from '../../../forms/field.js';
import type { Translate } from '../../../text/language.js';
import { periodsOf, textOfDay, type Week, weekdays } from './week-text.js';

/** Seven lines, one for each day of the week. */
export const weekFields = (t: Translate, when?: Field['when']): readonly Field[] =>
  weekdays.map((day) => ({
    name: day,
    label: `calendar.${day}` as const,
    kind: 'text',
    ...(day === 'mon' && { hint: t('calendar.hoursHint') }),
    ...(when && { when }),
    wrong: (text) => (periodsOf(text) ? undefined : t('calendar.badHours')),
  }));

export const weekValues = (week: Week | null | undefined): Values =>
  Object.fromEntries(weekdays.map((day) => [day, textOfDay(week, day)]));

const office = [
  { from: '09:00', to: '12:00' },
  { from: '13:30', to: '18:00' },
];
export const officeWeek: Week = {
  mon: office,
  tue: office,
  wed: office,
  thu: office,
  fri: office,
  sat: [],
  sun: [],
};
