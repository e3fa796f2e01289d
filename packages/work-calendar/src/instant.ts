import { WorkCalendarError } from './work-calendar-error.js';

/** A UTC instant as stored and sent: ISO 8601 with milliseconds, `2026-03-02T00:30:00.000Z`. */
export type Instant = string;

export const SECOND_MS = 1000;
export const MINUTE_MS = 60 * SECOND_MS;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;

export const toInstant = (ms: number): Instant => new Date(ms).toISOString();

/** The milliseconds of a Date; throws `INSTANT_INVALID` instead of letting NaN pass. */
export function msOf(date: Date): number {
  const ms = date.getTime();
  if (Number.isNaN(ms)) throw new WorkCalendarError('INSTANT_INVALID');
  return ms;
}

/** The milliseconds of a stored instant; throws `INSTANT_INVALID`. */
export function msOfInstant(instant: Instant): number {
  const ms = Date.parse(instant);
  if (Number.isNaN(ms)) throw new WorkCalendarError('INSTANT_INVALID', { instant });
  return ms;
}
