import type { WorkCalendar } from '../calendar.js';
import { msOf } from '../instant.js';
import { WorkCalendarError } from '../work-calendar-error.js';
import type {
  ClockKind,
  ClockTarget,
  CountingClock,
  EndedClock,
  PausedClock,
  ServiceLevelClock,
} from './clock.js';
import { effectiveAt, entry, factsOf, illegalStep } from './clock-steps.js';
import { lower, reachedBy, sinkStage, stagesAfter, withStages } from './clock-stages.js';
import { workingTimeTarget } from './clock-target.js';
import { dueAt } from './clock-time.js';
import { countUntil, requireOwnCalendar } from './counting-spans.js';
import { finishCounting } from './finish-counting.js';

interface ClockStart {
  readonly kind: ClockKind;
  readonly calendar: WorkCalendar;
  /** May lie in the past: then `advanceStage` tells what was reached since. */
  readonly at: Date;
  readonly reason?: string | undefined;
}

/** A clock over working time. Throws `CLOCK_TARGET_INVALID` unless `targetMs` is a whole number above 0. */
export function startClock(
  start: ClockStart & { readonly targetMs: number; readonly ruleId?: string | null | undefined },
): CountingClock {
  return started(start, workingTimeTarget(start.targetMs, start.ruleId));
}

/** A clock towards an instant agreed with the customer. */
export function startFixedClock(start: ClockStart & { readonly fixedDueAt: Date }): CountingClock {
  msOf(start.fixedDueAt);
  return started(start, {
    type: 'FIXED',
    fixedDueAt: start.fixedDueAt.toISOString(),
    agreedAt: start.at.toISOString(),
  });
}

/** Only a counting clock over working time: a time agreed stands while everybody waits. */
export const canPause = (clock: ServiceLevelClock): boolean =>
  clock.status === 'COUNTING' && clock.target.type === 'WORKING_TIME';

/** Throws `CLOCK_FIXED` for a time agreed, `CLOCK_ILLEGAL_STEP` for a clock that does not count. */
export function pauseClock(
  clock: ServiceLevelClock,
  calendar: WorkCalendar,
  now: Date,
  reason: string,
): PausedClock {
  requireOwnCalendar(clock, calendar);
  if (clock.status !== 'COUNTING') throw illegalStep(clock, 'PAUSED');
  if (clock.target.type === 'FIXED') throw new WorkCalendarError('CLOCK_FIXED', { kind: clock.kind });
  const at = effectiveAt(clock, now);
  const paused: PausedClock = {
    ...factsOf(clock),
    ...countUntil(clock, calendar, at),
    history: [...clock.history, entry('PAUSED', at, reason)],
    status: 'PAUSED',
    pausedAt: at.toISOString(),
  };
  return sinkStage(paused, calendar, at);
}

/** Goes on where the clock stopped. Throws `CLOCK_ILLEGAL_STEP` unless it is paused. */
export function resumeClock(clock: ServiceLevelClock, now: Date, reason?: string): CountingClock {
  if (clock.status !== 'PAUSED') throw illegalStep(clock, 'RESUMED');
  const at = effectiveAt(clock, now);
  return {
    ...factsOf(clock),
    history: [...clock.history, entry('RESUMED', at, reason)],
    status: 'COUNTING',
    countingSince: at.toISOString(),
  };
}

/**
 * What was promised was done at `now`, which may be earlier than the stages already noticed (an arrival entered
 * later): `MET` up to the due instant itself, else `MISSED`. A paused clock that had time left is met.
 */
export function stopClock(
  clock: ServiceLevelClock,
  calendar: WorkCalendar,
  now: Date,
  reason?: string,
): EndedClock {
  const { open, ended, at } = finishCounting(clock, calendar, now, 'STOPPED');
  const due = dueAt(open, calendar);
  const missed = due !== null && at > due;
  const candidates = stagesAfter('RUNNING').filter((stage) => missed || stage !== 'BREACHED');
  const reached = reachedBy(open, calendar, at, candidates);
  const unnoticed = reached.filter(({ stage }) => stagesAfter(clock.stage).includes(stage));
  const stopped = withStages(
    { ...ended, stage: lower(clock.stage, reached.at(-1)?.stage ?? 'RUNNING') },
    unnoticed,
    at,
  );
  return {
    ...stopped,
    result: missed ? 'MISSED' : 'MET',
    history: [...stopped.history, entry('STOPPED', at, reason)],
  };
}

/** The promise no longer holds (ticket merged, withdrawn): neither met nor missed. */
export function cancelClock(
  clock: ServiceLevelClock,
  calendar: WorkCalendar,
  now: Date,
  reason: string,
): EndedClock {
  const { ended, at } = finishCounting(clock, calendar, now, 'CANCELLED');
  return { ...ended, history: [...ended.history, entry('CANCELLED', at, reason)] };
}

function started({ kind, calendar, at, reason }: ClockStart, target: ClockTarget): CountingClock {
  msOf(at);
  return {
    kind,
    calendarId: calendar.id,
    target,
    startedAt: at.toISOString(),
    counted: [],
    usedMs: 0,
    stage: 'RUNNING',
    history: [entry('STARTED', at, reason)],
    status: 'COUNTING',
    countingSince: at.toISOString(),
  };
}
