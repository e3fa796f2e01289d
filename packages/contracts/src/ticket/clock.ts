import { z } from 'zod';

/** TKT-08. What a clock promises. The codes are those of the package work-calendar. */
export const clockKind = z.enum([
  'FIRST_RESPONSE',
  /** A progress update is due again and again until the solution. */
  'NEXT_UPDATE',
  'PLAN',
  'RESOLUTION',
  /** A call-back that was promised for a time. */
  'CALL_BACK',
  /** A time agreed with the customer for this ticket alone, also the date of a release. */
  'AGREED_TIME',
]);
export type ClockKind = z.infer<typeof clockKind>;

/** TKT-09. How far it is known to have come; each step up notifies once. RUNNING is less than half. */
export const clockStage = z.enum(['RUNNING', 'WARNED_50', 'WARNED_80', 'BREACHED']);
export type ClockStage = z.infer<typeof clockStage>;

export const clockStatus = z.enum(['COUNTING', 'PAUSED', 'ENDED']);
export type ClockStatus = z.infer<typeof clockStatus>;

/** CANCELLED: its rule no longer applies (category changed, ticket cancelled); it counts in no figure. */
export const clockResult = z.enum(['MET', 'MISSED', 'CANCELLED']);
export type ClockResult = z.infer<typeof clockResult>;

/** One clock of a ticket. All instants UTC; all durations are time on the clock's own calendar. */
export const clockView = z.object({
  id: z.uuid(),
  kind: clockKind,
  status: clockStatus,
  stage: clockStage,
  /** Null until it has ended. */
  result: clockResult.nullable(),
  /** Null for an agreed instant, which has no duration. */
  targetMs: z.number().int().positive().nullable(),
  startedAt: z.iso.datetime(),
  /** Null while paused before the target: nobody knows yet when it will go on. */
  dueAt: z.iso.datetime().nullable(),
  /** The last start: of the clock, after a pause, or on another calendar. Null unless COUNTING. */
  countingSince: z.iso.datetime().nullable(),
  pausedAt: z.iso.datetime().nullable(),
  stoppedAt: z.iso.datetime().nullable(),
  /** Time used before `countingSince`; once ended, in all. */
  usedMs: z.number().int().nonnegative(),
  calendarId: z.string(),
  /** The service-level rule that set the target; null for an agreed time. */
  ruleId: z.string().nullable(),
  /** The due time touches a year whose holidays are not published yet (COM-05). */
  provisional: z.boolean(),
});
export type ClockView = z.infer<typeof clockView>;
