import type { WorkCalendar } from './calendar.js';
import { DAY_MS, msOf } from './instant.js';
import { dayOf, timetableOf, type Timetable } from './timetable.js';
import { WorkCalendarError } from './work-calendar-error.js';

/**
 * The earliest instant by which `durationMs` of working time has passed since `start`: an hour before closing,
 * one hour leads to closing time, not to the next opening. 0 ms lead to `start`.
 * Throws `DURATION_INVALID` (negative, broken), `NO_WORKING_TIME`, `DUE_TIME_TOO_FAR`.
 */
export function addWorkingTime(calendar: WorkCalendar, start: Date, durationMs: number): Date {
  if (!Number.isSafeInteger(durationMs) || durationMs < 0) {
    throw new WorkCalendarError('DURATION_INVALID', { durationMs });
  }
  const startMs = msOf(start);
  return new Date(durationMs === 0 ? startMs : passed(timetableOf(calendar), startMs, durationMs));
}

/** Milliseconds of working time from `from` to `to`; 0 when `to` is not after `from`. Throws `DUE_TIME_TOO_FAR`. */
export function workingTimeBetween(calendar: WorkCalendar, from: Date, to: Date): number {
  const timetable = timetableOf(calendar);
  const fromMs = msOf(from);
  const toMs = msOf(to);
  refuseTooFar(dayOf(fromMs), dayOf(toMs));
  let sum = 0;
  for (let day = dayOf(fromMs); day * DAY_MS < toMs; day++) {
    const { openings, totalMs } = timetable.day(day);
    if (fromMs <= day * DAY_MS && (day + 1) * DAY_MS <= toMs) {
      sum += totalMs;
      continue;
    }
    for (const opening of openings) {
      sum += Math.max(0, Math.min(opening.to, toMs) - Math.max(opening.from, fromMs));
    }
  }
  return sum;
}

/** Whether the instant counts; closing time itself does not. */
export function isWorkingAt(calendar: WorkCalendar, at: Date): boolean {
  const ms = msOf(at);
  return timetableOf(calendar)
    .day(dayOf(ms))
    .openings.some(({ from, to }) => from <= ms && ms < to);
}

/** The first instant not before `at` that counts: `at` itself while open. Throws `NO_WORKING_TIME`. */
export function nextOpening(calendar: WorkCalendar, at: Date): Date {
  const timetable = timetableOf(calendar);
  const ms = msOf(at);
  for (let day = dayOf(ms); day <= dayOf(ms) + LONGEST_CLOSURE_DAYS; day++) {
    const opening = timetable.day(day).openings.find(({ to }) => to > ms);
    if (opening) return new Date(Math.max(opening.from, ms));
  }
  throw new WorkCalendarError('NO_WORKING_TIME', { after: at.toISOString() });
}

const LONGEST_CLOSURE_DAYS = 5 * 366;
const FARTHEST_DAYS = 100 * 366;

function passed(timetable: Timetable, start: number, durationMs: number): number {
  const firstDay = dayOf(start);
  let left = durationMs;
  let lastOpenDay = firstDay;
  for (let day = firstDay; ; day++) {
    refuseTooFar(firstDay, day);
    const { openings, totalMs } = timetable.day(day);
    if (totalMs > 0) lastOpenDay = day;
    else if (day - lastOpenDay > LONGEST_CLOSURE_DAYS) {
      throw new WorkCalendarError('NO_WORKING_TIME', { after: new Date(lastOpenDay * DAY_MS).toISOString() });
    }
    if (day > firstDay && totalMs < left) {
      left -= totalMs;
      continue;
    }
    for (const opening of openings) {
      const from = Math.max(opening.from, start);
      const openMs = opening.to - from;
      if (openMs <= 0) continue;
      if (left <= openMs) return from + left;
      left -= openMs;
    }
  }
}

function refuseTooFar(firstDay: number, day: number): void {
  if (day - firstDay > FARTHEST_DAYS) throw new WorkCalendarError('DUE_TIME_TOO_FAR');
}
