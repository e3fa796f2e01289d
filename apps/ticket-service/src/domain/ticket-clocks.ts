import type { ClockKind } from '@aftercare/contracts/ticket/clock';
import { recalendarClock, recountClock, retargetClock } from '@aftercare/work-calendar/clock/change-clock';
import type { ServiceLevelClock } from '@aftercare/work-calendar/clock/clock';
import {
  cancelClock,
  canPause,
  pauseClock,
  resumeClock,
  startClock,
  startFixedClock,
  stopClock,
} from '@aftercare/work-calendar/clock/run-clock';
import {
  calendarOf,
  promisedKinds,
  targetFor,
  type RuleSubject,
  type ServiceLevel,
} from './service-level.js';

/** One running target of a ticket; how it counts is work-calendar's. */
export interface TicketClock {
  readonly id: string;
  readonly kind: ClockKind;
  readonly clock: ServiceLevelClock;
}

/** Starts, from `at` on, the clocks of these kinds that the profile promises (default: all of them). */
export function startClocks(
  level: ServiceLevel,
  subject: RuleSubject,
  at: Date,
  newId: () => string,
  kinds: readonly ClockKind[] = promisedKinds(level.profile),
): readonly TicketClock[] {
  return kinds.flatMap((kind) => {
    const target = targetFor(level, kind, subject);
    return target ? [{ id: newId(), kind, clock: startClock({ kind, ...target, at }) }] : [];
  });
}

/** TKT-08: a time promised to the customer for this ticket alone. */
export function startPromise(
  level: ServiceLevel,
  kind: ClockKind,
  dueAt: Date,
  now: Date,
  id: string,
): TicketClock {
  const calendar = calendarOf(level, level.calendarId);
  return { id, kind, clock: startFixedClock({ kind, calendar, fixedDueAt: dueAt, at: now }) };
}

/** TKT-09: waiting for the customer or a third party stops what can be stopped. */
export const pauseClocks = (clocks: readonly TicketClock[], level: ServiceLevel, now: Date, reason: string) =>
  change(clocks, (clock) =>
    clock.status === 'COUNTING' && canPause(clock)
      ? pauseClock(clock, calendarOf(level, clock.calendarId), now, reason)
      : clock,
  );

/** TKT-09: clocks go on where they stopped. */
export const resumeClocks = (clocks: readonly TicketClock[], now: Date) =>
  change(clocks, (clock) => (clock.status === 'PAUSED' ? resumeClock(clock, now) : clock));

/** Stops the clocks of these kinds: met or missed. */
export const stopClocks = (
  clocks: readonly TicketClock[],
  kinds: readonly ClockKind[],
  level: ServiceLevel,
  now: Date,
) =>
  change(clocks, (clock, kind) =>
    clock.status !== 'ENDED' && kinds.includes(kind)
      ? stopClock(clock, calendarOf(level, clock.calendarId), now)
      : clock,
  );

/** Ends without a result whatever still counts: the ticket was cancelled, or the promise was replaced. */
export const cancelClocks = (
  clocks: readonly TicketClock[],
  level: ServiceLevel,
  now: Date,
  reason: string,
  kinds?: readonly ClockKind[],
) =>
  change(clocks, (clock, kind) =>
    clock.status !== 'ENDED' && (kinds === undefined || kinds.includes(kind))
      ? cancelClock(clock, calendarOf(level, clock.calendarId), now, reason)
      : clock,
  );

/**
 * TKT-09, DEM-05: priority, category or agreement changed; running clocks get the new targets, on the calendar of
 * their new rule, and keep what was used. A clock that no rule promises any more ends without a result.
 */
export function retargetClocks(
  clocks: readonly TicketClock[],
  level: ServiceLevel,
  subject: RuleSubject,
  now: Date,
  reason: string,
): readonly TicketClock[] {
  return change(clocks, (clock, kind) => {
    if (clock.status === 'ENDED' || clock.target.type !== 'WORKING_TIME') return clock;
    const calendar = calendarOf(level, clock.calendarId);
    const target = targetFor(level, kind, subject);
    if (!target) return cancelClock(clock, calendar, now, reason);
    const moved =
      target.calendar.id === clock.calendarId
        ? clock
        : recalendarClock(clock, calendar, target.calendar, now, reason);
    const same = target.ruleId === clock.target.ruleId && target.targetMs === clock.target.targetMs;
    return same ? moved : retargetClock(moved, target.calendar, target, now, reason);
  });
}

/** DEM-06: the days of a calendar were corrected; what counts on it is counted again. */
export const recountClocks = (
  clocks: readonly TicketClock[],
  level: ServiceLevel,
  calendarId: string,
  now: Date,
  reason: string,
) =>
  change(clocks, (clock) =>
    clock.status !== 'ENDED' && clock.calendarId === calendarId
      ? recountClock(clock, calendarOf(level, calendarId), now, reason)
      : clock,
  );

function change(
  clocks: readonly TicketClock[],
  fn: (clock: ServiceLevelClock, kind: ClockKind) => ServiceLevelClock,
): readonly TicketClock[] {
  return clocks.map((item) => {
    const clock = fn(item.clock, item.kind);
    return clock === item.clock ? item : { ...item, clock };
  });
}
