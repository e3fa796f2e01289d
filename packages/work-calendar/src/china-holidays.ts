import type { DayRule } from './calendar.js';
import { NOTICES_2007_2016 } from './china-holidays/notices-2007-2016.js';
import { NOTICES_2017_2026 } from './china-holidays/notices-2017-2026.js';
import type { NoticeRow } from './china-holidays/notice-row.js';
import { DAY_MS } from './instant.js';
import { WorkCalendarError } from './work-calendar-error.js';

const NOTICES: readonly NoticeRow[] = [...NOTICES_2007_2016, ...NOTICES_2017_2026];

/** The years with a notice in this package, ascending. */
export const chinaHolidayYears = (): number[] => [...new Set(NOTICES.map(([year]) => year))];

/**
 * The days off and make-up days that the notice for `year` names, by date. A few lie in the last days of the
 * year before. Throws `HOLIDAYS_UNKNOWN` for a year without a notice here.
 */
export function chinaHolidays(year: number): DayRule[] {
  const rows = NOTICES.filter((row) => row[0] === year);
  if (rows.length === 0) throw new WorkCalendarError('HOLIDAYS_UNKNOWN', { year });
  return rows.flatMap(dayRules).sort((a, b) => a.date.localeCompare(b.date));
}

function dayRules([year, name, off, worked]: NoticeRow): DayRule[] {
  return [
    ...datesOf(off, year).map((date) => ({ kind: 'holiday' as const, date, name })),
    ...datesOf(worked, year).map((date) => ({ kind: 'make-up' as const, date, name })),
  ];
}

function datesOf(text: string, year: number): string[] {
  return text === '' ? [] : text.split(' ').flatMap((range) => datesOfRange(range, year));
}

function datesOfRange(range: string, year: number): string[] {
  const [first = '', last = first] = range
    .split('..')
    .map((day) => (day.length === 5 ? `${year}-${day}` : day));
  const dates: string[] = [];
  for (let ms = Date.parse(first); ms <= Date.parse(last); ms += DAY_MS) {
    dates.push(new Date(ms).toISOString().slice(0, 10));
  }
  return dates;
}
