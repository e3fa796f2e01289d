import type { LocalDate, Zone } from '@aftercare/work-calendar/calendar';
import { DAY_MS, msOf, msOfInstant, toInstant, type Instant } from '@aftercare/work-calendar/instant';
import { localDate } from '@aftercare/work-calendar/wall-time';
import { zoneOffsets } from '@aftercare/work-calendar/zone-offsets';

/** The date in `zone` at an instant. */
export function dateAt(at: Date, zone: Zone): LocalDate {
  const ms = msOf(at);
  return localDate(Math.floor((ms + zoneOffsets(zone).offsetAt(ms)) / DAY_MS));
}

/** The first instant of a date in `zone`. */
export function startOfDate(date: LocalDate, zone: Zone): Instant {
  const wall = dayNumber(date) * DAY_MS;
  const offsets = zoneOffsets(zone);
  const guess = wall - offsets.offsetAt(wall);
  return toInstant(wall - offsets.offsetAt(guess)); // again, for the days on which the offset changes
}

export const addDays = (date: LocalDate, days: number): LocalDate => localDate(dayNumber(date) + days);

/** Days from one date to another; negative when `to` is earlier. */
export const daysBetween = (from: LocalDate, to: LocalDate): number => dayNumber(to) - dayNumber(from);

const dayNumber = (date: LocalDate) => msOfInstant(`${date}T00:00:00.000Z`) / DAY_MS;
