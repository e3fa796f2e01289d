import type { Instant } from '../instant.js';

/** The promises that Aftercare itself measures; a service may name further ones, e.g. `COMPLAINT_CONTACT`. */
export type ClockKind = 'FIRST_RESPONSE' | 'NEXT_UPDATE' | 'RESOLUTION' | 'PLAN' | 'ARRIVAL' | (string & {});

export const CLOCK_STAGES = ['RUNNING', 'WARNED_50', 'WARNED_80', 'BREACHED'] as const;
/** How far the clock is known to have come; `RUNNING` is less than half. */
export type ClockStage = (typeof CLOCK_STAGES)[number];
export type ReachableStage = Exclude<ClockStage, 'RUNNING'>;

export type ClockTarget =
  /** So much working time on the clock's calendar; `ruleId` names the service-level rule that set it. */
  | { readonly type: 'WORKING_TIME'; readonly targetMs: number; readonly ruleId: string | null }
  /** An instant agreed with the customer. Its 50 and 80 % are real time from `agreedAt`. It cannot be paused. */
  | { readonly type: 'FIXED'; readonly fixedDueAt: Instant; readonly agreedAt: Instant };

/** A finished stretch of counting: it ended by a pause, a change of calendar, or the end. */
export interface CountedStretch {
  readonly from: Instant;
  readonly to: Instant;
  readonly calendarId: string;
  /** Working time in it, on that calendar. */
  readonly ms: number;
}

export type ClockChange =
  | 'STARTED'
  | 'PAUSED'
  | 'RESUMED'
  | 'RETARGETED'
  | 'TIME_AGREED'
  | 'RECALENDARED'
  | 'RECOUNTED'
  | ReachableStage
  | 'STOPPED'
  | 'CANCELLED';

export interface ClockHistoryEntry {
  /** When it took effect; of a stage: when it was noticed. */
  readonly at: Instant;
  readonly what: ClockChange;
  readonly reason?: string;
  /** Of a stage: the instant at which the share was used up, which is earlier when a timer was late. */
  readonly reachedAt?: Instant;
}

interface ClockFacts {
  readonly kind: ClockKind;
  readonly calendarId: string;
  readonly target: ClockTarget;
  /** The first start; it may lie before the instant at which the clock was recorded. */
  readonly startedAt: Instant;
  readonly counted: readonly CountedStretch[];
  /** Working time used up in `counted`, that is before the last start. */
  readonly usedMs: number;
  readonly stage: ClockStage;
  readonly history: readonly ClockHistoryEntry[];
}

export interface CountingClock extends ClockFacts {
  readonly status: 'COUNTING';
  /** The last start: of the clock, after a pause, or on another calendar. */
  readonly countingSince: Instant;
}

export interface PausedClock extends ClockFacts {
  readonly status: 'PAUSED';
  readonly pausedAt: Instant;
}

export interface EndedClock extends ClockFacts {
  readonly status: 'ENDED';
  readonly stoppedAt: Instant;
  readonly result: 'MET' | 'MISSED' | 'CANCELLED';
}

/** Plain JSON. `MISSED` and the stage `BREACHED` go together on a stopped clock. */
export type ServiceLevelClock = CountingClock | PausedClock | EndedClock;
export type OpenClock = CountingClock | PausedClock;
