import type { LocalDate } from './calendar.js';
import { DAY_MS, HOUR_MS, MINUTE_MS } from './instant.js';

/** `HH:MM` as milliseconds after midnight, `24:00` included; NaN when it is no time of day. */
export function timeOfDayMs(text: string): number {
  if (!/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(text)) return NaN;
  return Number(text.slice(0, 2)) * HOUR_MS + Number(text.slice(3)) * MINUTE_MS;
}

/** The date that is `day` days after 1970-01-01. */
export const localDate = (day: number): LocalDate => new Date(day * DAY_MS).toISOString().slice(0, 10);

/** Whether there is such a date: not 2026-02-30. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const month = Number(text.slice(5, 7)) - 1;
  const day = Number(text.slice(8));
  // Date rolls a day that does not exist over into the next month.
  const found = new Date(Date.UTC(Number(text.slice(0, 4)), month, day));
  return found.getUTCMonth() === month && found.getUTCDate() === day;
}
