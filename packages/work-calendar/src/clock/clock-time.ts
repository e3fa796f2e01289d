import type { WorkCalendar } from '../calendar.js';
import { msOf, msOfInstant } from '../instant.js';
import { provisionalYears } from '../provisional-years.js';
import { addWorkingTime, workingTimeBetween } from '../working-time.js';
import type { ServiceLevelClock } from './clock.js';
import { countingSpans, requireOwnCalendar, type CountingSpan } from './counting-spans.js';

/**
 * When the target is used up. Null while nobody knows: the clock is paused (or ended in a pause) with time left.
 * May lie in the past, also before the last change, when the target was made shorter than the time used.
 */
export const dueAt = (clock: ServiceLevelClock, calendar: WorkCalendar): Date | null =>
  shareReachedAt(clock, calendar, 100);

/** When `percent` of the target is used up; null as `dueAt`. */
export function shareReachedAt(
  clock: ServiceLevelClock,
  calendar: WorkCalendar,
  percent: number,
): Date | null {
  requireOwnCalendar(clock, calendar);
  const { target } = clock;
  if (target.type === 'FIXED') {
    const due = msOfInstant(target.fixedDueAt);
    const span = Math.max(0, due - msOfInstant(target.agreedAt));
    return new Date(due - Math.floor((span * (100 - percent)) / 100));
  }
  let needed = Math.ceil((target.targetMs * percent) / 100);
  for (const span of countingSpans(clock)) {
    if (span.to === null || span.ms >= needed) return reachedWithin(span, calendar, needed);
    needed -= span.ms;
  }
  return null;
}

/** Working time used up at `now`, which is not before the last change. */
export function usedAt(clock: ServiceLevelClock, calendar: WorkCalendar, now: Date): number {
  requireOwnCalendar(clock, calendar);
  if (clock.status !== 'COUNTING') return clock.usedMs;
  return clock.usedMs + workingTimeBetween(calendar, new Date(clock.countingSince), now);
}

/**
 * What is left at `now`, negative when over: working time, or real time towards a time agreed. Of an ended
 * clock: what was left at its end.
 */
export function remaining(clock: ServiceLevelClock, calendar: WorkCalendar, now: Date): number {
  if (clock.target.type === 'WORKING_TIME') return clock.target.targetMs - usedAt(clock, calendar, now);
  requireOwnCalendar(clock, calendar);
  const end = clock.status === 'ENDED' ? msOfInstant(clock.stoppedAt) : msOf(now);
  return msOfInstant(clock.target.fixedDueAt) - end;
}

/** The years without published holidays that the due time depends on; empty: it is final. */
export function provisionalYearsOf(clock: ServiceLevelClock, calendar: WorkCalendar): number[] {
  if (clock.target.type === 'FIXED') return [];
  const end = dueAt(clock, calendar) ?? new Date(clock.counted.at(-1)?.to ?? clock.startedAt);
  return provisionalYears(calendar, new Date(clock.startedAt), end);
}

/** In a stretch of a former calendar the instant is not known to the minute: its end is the latest possible. */
function reachedWithin(span: CountingSpan, calendar: WorkCalendar, neededMs: number): Date {
  if (span.to === null) return addWorkingTime(calendar, new Date(span.from), neededMs);
  if (span.calendarId !== calendar.id) return new Date(span.to);
  return new Date(Math.min(span.to, addWorkingTime(calendar, new Date(span.from), neededMs).getTime()));
}
