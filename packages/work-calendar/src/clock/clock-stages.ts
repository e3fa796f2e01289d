import type { WorkCalendar } from '../calendar.js';
import { msOf } from '../instant.js';
import { CLOCK_STAGES, type ClockStage, type ReachableStage, type ServiceLevelClock } from './clock.js';
import { shareReachedAt } from './clock-time.js';

export interface StageInstant {
  readonly stage: ReachableStage;
  readonly at: Date;
}

const PERCENT: Readonly<Record<ReachableStage, number>> = { WARNED_50: 50, WARNED_80: 80, BREACHED: 100 };

/**
 * What the clock's one timer waits for; in the past when a stage is reached but not yet noticed. Null when no
 * timer is needed: breached, ended, or paused before the next stage.
 */
export function nextStageAt(clock: ServiceLevelClock, calendar: WorkCalendar): StageInstant | null {
  if (clock.status === 'ENDED') return null;
  const [stage] = stagesAfter(clock.stage);
  if (stage === undefined) return null;
  const at = shareReachedAt(clock, calendar, PERCENT[stage]);
  return at && { stage, at };
}

/**
 * Notices the stages reached by `now`, several at once when late; `at` is when each was reached. Call it when
 * the timer fires and after every change. An ended clock reaches nothing more.
 */
export function advanceStage<C extends ServiceLevelClock>(
  clock: C,
  calendar: WorkCalendar,
  now: Date,
): { next: C; reached: StageInstant[] } {
  const reached = clock.status === 'ENDED' ? [] : reachedBy(clock, calendar, now, stagesAfter(clock.stage));
  return { next: withStages(clock, reached, now), reached };
}

/** After a change the share used may have sunk: the stage sinks with it, and warns anew when reached again. */
export function sinkStage<C extends ServiceLevelClock>(clock: C, calendar: WorkCalendar, now: Date): C {
  return { ...clock, stage: lower(clock.stage, stageAt(clock, calendar, now)) };
}

/** The stages of `candidates` that are reached by `now`, in order. */
export function reachedBy(
  clock: ServiceLevelClock,
  calendar: WorkCalendar,
  now: Date,
  candidates: readonly ReachableStage[],
): StageInstant[] {
  return candidates.flatMap((stage) => {
    const at = shareReachedAt(clock, calendar, PERCENT[stage]);
    return at && at.getTime() <= msOf(now) ? [{ stage, at }] : [];
  });
}

/** The clock with these stages entered into its history. */
export function withStages<C extends ServiceLevelClock>(
  clock: C,
  reached: readonly StageInstant[],
  now: Date,
): C {
  const entries = reached.map(({ stage, at }) => ({
    at: now.toISOString(),
    what: stage,
    reachedAt: at.toISOString(),
  }));
  return { ...clock, stage: reached.at(-1)?.stage ?? clock.stage, history: [...clock.history, ...entries] };
}

export const stagesAfter = (stage: ClockStage): ReachableStage[] =>
  CLOCK_STAGES.slice(CLOCK_STAGES.indexOf(stage) + 1).filter((later) => later !== 'RUNNING');

const stageAt = (clock: ServiceLevelClock, calendar: WorkCalendar, now: Date): ClockStage =>
  reachedBy(clock, calendar, now, stagesAfter('RUNNING')).at(-1)?.stage ?? 'RUNNING';

export const lower = (a: ClockStage, b: ClockStage): ClockStage =>
  CLOCK_STAGES.indexOf(a) < CLOCK_STAGES.indexOf(b) ? a : b;
