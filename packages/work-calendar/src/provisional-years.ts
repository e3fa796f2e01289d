import type { WorkCalendar } from './calendar.js';
import { msOf } from './instant.js';
import { timetableOf } from './timetable.js';

/** The local years from `from` to `to`, both included, whose holidays were not entered: what was computed there may change. */
export function provisionalYears(calendar: WorkCalendar, from: Date, to: Date): number[] {
  if (calendar.kind === '7x24' || calendar.publishedYears === 'every') return [];
  const { publishedYears } = calendar;
  const { offsetAt } = timetableOf(calendar);
  const localYear = (ms: number): number => new Date(ms + offsetAt(ms)).getUTCFullYear();
  const first = localYear(msOf(from));
  const count = Math.max(0, localYear(msOf(to)) - first + 1);
  return Array.from({ length: count }, (_, index) => first + index).filter(
    (year) => !publishedYears.includes(year),
  );
}
