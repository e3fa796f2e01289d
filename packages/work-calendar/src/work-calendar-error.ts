export type WorkCalendarErrorCode =
  /** The calendar does not pass `validateCalendar`; params name the first problem and its path. */
  | 'CALENDAR_INVALID'
  /** Nothing is open for five years on end. */
  | 'NO_WORKING_TIME'
  /** More than a hundred years away. */
  | 'DUE_TIME_TOO_FAR'
  | 'DURATION_INVALID'
  | 'INSTANT_INVALID'
  | 'HOLIDAYS_UNKNOWN'
  | 'CLOCK_TARGET_INVALID'
  | 'CLOCK_CALENDAR_MISMATCH'
  /** A time agreed with the customer stands while everybody waits: it cannot be paused. */
  | 'CLOCK_FIXED'
  | 'CLOCK_ILLEGAL_STEP';

/** Same shape as the coded errors of the services: a stable code, and parameters for the text. */
export class WorkCalendarError extends Error {
  constructor(
    readonly code: WorkCalendarErrorCode,
    readonly params: Readonly<Record<string, string | number>> = {},
    readonly path: readonly string[] = [],
  ) {
    super(`${code} ${JSON.stringify(params)}`);
    this.name = 'WorkCalendarError';
  }
}
