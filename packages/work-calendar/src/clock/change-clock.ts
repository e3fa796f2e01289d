import type { WorkCalendar } from '../calendar.js';
import { msOf } from '../instant.js';
import { workingTimeBetween } from '../working-time.js';
import type { CountedStretch, CountingClock, OpenClock, ServiceLevelClock } from './clock.js';
import { effectiveAt, entry, requireOpen } from './clock-steps.js';
import { sinkStage } from './clock-stages.js';
import { countUntil, requireOwnCalendar } from './counting-spans.js';
import { workingTimeTarget } from './clock-target.js';
import { resumeClock } from './run-clock.js';

/**
 * Another priority or service level: a new target over working time. What was used stays used, pauses stay
 * pauses. Call `advanceStage` afterwards: a shorter target may be used up already.
 */
export function retargetClock(
  clock: ServiceLevelClock,
  calendar: WorkCalendar,
  to: { readonly targetMs: number; readonly ruleId?: string | null | undefined },
  now: Date,
  reason: string,
): OpenClock {
  requireOwnCalendar(clock, calendar);
  const open = requireOpen(clock, 'RETARGETED');
  const at = effectiveAt(open, now);
  const target = workingTimeTarget(to.targetMs, to.ruleId);
  const next = { ...open, target, history: [...open.history, entry('RETARGETED', at, reason)] };
  return sinkStage(next, calendar, at);
}

/** A time agreed with the customer takes the place of the target; a paused clock goes on, towards that time. */
export function agreeTime(
  clock: ServiceLevelClock,
  calendar: WorkCalendar,
  fixedDueAt: Date,
  now: Date,
  reason: string,
): CountingClock {
  requireOwnCalendar(clock, calendar);
  msOf(fixedDueAt);
  const open = requireOpen(clock, 'TIME_AGREED');
  const at = effectiveAt(open, now);
  const counting = open.status === 'PAUSED' ? resumeClock(open, at, reason) : open;
  const next: CountingClock = {
    ...counting,
    target: { type: 'FIXED', fixedDueAt: fixedDueAt.toISOString(), agreedAt: at.toISOString() },
    history: [...counting.history, entry('TIME_AGREED', at, reason)],
  };
  return sinkStage(next, calendar, at);
}

/** The clock counts on another calendar from `now`; what was used on the former one stays used. */
export function recalendarClock(
  clock: ServiceLevelClock,
  calendar: WorkCalendar,
  newCalendar: WorkCalendar,
  now: Date,
  reason: string,
): OpenClock {
  requireOwnCalendar(clock, calendar);
  const open = requireOpen(clock, 'RECALENDARED');
  const at = effectiveAt(open, now);
  const changed = {
    calendarId: newCalendar.id,
    history: [...open.history, entry('RECALENDARED', at, reason)],
  };
  const next: OpenClock =
    open.status === 'COUNTING'
      ? { ...open, ...countUntil(open, calendar, at), ...changed, countingSince: at.toISOString() }
      : { ...open, ...changed };
  return sinkStage(next, newCalendar, at);
}

/** The days of the clock's own calendar were corrected (holidays entered, a closure): its stretches are counted again. */
export function recountClock(
  clock: ServiceLevelClock,
  calendar: WorkCalendar,
  now: Date,
  reason: string,
): OpenClock {
  requireOwnCalendar(clock, calendar);
  const open = requireOpen(clock, 'RECOUNTED');
  const at = effectiveAt(open, now);
  const counted = open.counted.map((stretch) =>
    stretch.calendarId === calendar.id ? recounted(stretch, calendar) : stretch,
  );
  const usedMs = counted.reduce((sum, { ms }) => sum + ms, 0);
  return sinkStage(
    { ...open, counted, usedMs, history: [...open.history, entry('RECOUNTED', at, reason)] },
    calendar,
    at,
  );
}

const recounted = (stretch: CountedStretch, calendar: WorkCalendar): CountedStretch => ({
  ...stretch,
  ms: workingTimeBetween(calendar, new Date(stretch.from), new Date(stretch.to)),
});
