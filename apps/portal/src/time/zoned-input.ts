import { wallClock } from './format-time.js';

/**
 * A wall-clock time typed by a person (`2026-11-22 14:05`) as an instant of their zone. A time that a change of
 * summer time skips moves forward by the gap; null when it is no such time.
 */
export function instantOf(typed: string, zone: string): string | null {
  const match = /^(\d{4})-(\d{1,2})-(\d{1,2})[ T](\d{1,2}):(\d{2})$/.exec(typed.trim());
  if (!match) return null;
  const [year, month, day, hour, minute] = match.slice(1).map(Number);
  if (year === undefined || month === undefined || day === undefined) return null;
  if (hour === undefined || minute === undefined || hour > 23 || minute > 59) return null;
  const wall = Date.UTC(year, month - 1, day, hour, minute);
  if (new Date(wall).getUTCDate() !== day || new Date(wall).getUTCMonth() !== month - 1) return null;
  // Twice, because the offset at the first guess may be that of the other side of a change of summer time.
  const guess = wall - offsetAt(wall, zone);
  return new Date(wall - offsetAt(guess, zone)).toISOString();
}

/** How far the zone's wall clock is ahead of UTC at an instant, in milliseconds. */
function offsetAt(instant: number, zone: string): number {
  const { year, month, day, hour, minute, second } = wallClock(instant, zone);
  const wall = Date.UTC(
    Number(year),
    Number(month) - 1,
    Number(day),
    Number(hour),
    Number(minute),
    Number(second),
  );
  return wall - Math.floor(instant / 1000) * 1000;
}

/** `14:05` is today, `11-23 9:00` this year; anything else is left as typed. */
export function completeTime(typed: string, now: number, zone: string): string {
  const text = typed.trim();
  const today = wallClock(now, zone);
  if (/^\d{1,2}:\d{2}$/.test(text)) return `${today.year}-${today.month}-${today.day} ${text}`;
  if (/^\d{1,2}-\d{1,2} \d{1,2}:\d{2}$/.test(text)) return `${today.year}-${text}`;
  return text;
}

/** The beginning of the minute: what a field of minutes shows is then exactly what it sends. */
export const wholeMinute = (instant: string): string =>
  new Date(Math.floor(Date.parse(instant) / 60_000) * 60_000).toISOString();
