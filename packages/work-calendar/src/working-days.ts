import type { WorkCalendar } from './calendar.js';
import { dayPlans } from './day-plan.js';
import { DAY_MS, msOf } from './instant.js';
import { dayOf, timetableOf, type Timetable } from './timetable.js';
import { WorkCalendarError } from './work-calendar-error.js';

const LONGEST_CLOSURE_DAYS = 5 * 366;

/**
 * The same wall time on the `days`-th working day after the local date of `start`: from Friday 16:00, 3 days lead to
 * Wednesday 16:00. Make-up days count, holidays do not; around the clock every day does.
 * Throws `DURATION_INVALID` (not a whole number above 0), `NO_WORKING_TIME`, and as `timetableOf`.
 */
export function addWorkingDays(calendar: WorkCalendar, start: Date, days: number): Date {
  if (!Number.isSafeInteger(days) || days <= 0)
    throw new WorkCalendarError('DURATION_INVALID', { durationMs: days });
  const timetable = timetableOf(calendar);
  const planOf = dayPlans(calendar);
  const wall = msOf(start) + timetable.offsetAt(msOf(start));
  let left = days;
  let closed = 0;
  for (let ahead = 1; ; ahead++) {
    const plan = planOf(dayOf(wall) + ahead);
    const worked = 'periods' in plan && plan.periods.length > 0;
    closed = worked ? 0 : closed + 1;
    if (closed > LONGEST_CLOSURE_DAYS)
      throw new WorkCalendarError('NO_WORKING_TIME', { after: start.toISOString() });
    if (worked) left -= 1;
    if (left === 0) return instantOfWall(wall + ahead * DAY_MS, timetable);
  }
}

/** A wall time that a change to summer time skips is taken an hour later. */
function instantOfWall(wall: number, timetable: Timetable): Date {
  const guess = wall - timetable.offsetAt(wall);
  return new Date(wall - timetable.offsetAt(guess));
}
