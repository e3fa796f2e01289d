import { msOf, msOfInstant } from '../instant.js';
import { WorkCalendarError } from '../work-calendar-error.js';
import type { ClockChange, ClockHistoryEntry, OpenClock, ServiceLevelClock } from './clock.js';

/**
 * When a change takes effect: two transactions may hand in their `now` in the wrong order, so an instant before
 * the clock's last start or pause is taken as that one.
 */
export function effectiveAt(clock: OpenClock, now: Date): Date {
  const last = msOfInstant(clock.status === 'COUNTING' ? clock.countingSince : clock.pausedAt);
  return new Date(Math.max(msOf(now), last));
}

export const entry = (what: ClockChange, at: Date, reason?: string): ClockHistoryEntry => ({
  at: at.toISOString(),
  what,
  ...(reason === undefined ? {} : { reason }),
});

/** What outlives a change of status. */
export const factsOf = ({
  kind,
  calendarId,
  target,
  startedAt,
  counted,
  usedMs,
  stage,
  history,
}: ServiceLevelClock) => ({ kind, calendarId, target, startedAt, counted, usedMs, stage, history });

/** The clock when it is in the status that `step` needs; else throws `CLOCK_ILLEGAL_STEP`. */
export function requireOpen(clock: ServiceLevelClock, step: ClockChange): OpenClock {
  if (clock.status === 'ENDED') throw illegalStep(clock, step);
  return clock;
}

export const illegalStep = (clock: ServiceLevelClock, step: ClockChange): WorkCalendarError =>
  new WorkCalendarError('CLOCK_ILLEGAL_STEP', { kind: clock.kind, status: clock.status, step });
