/** Wall-clock parts of an instant in a zone; formatters are cached, because making one costs 50 µs and more. */
interface WallClock {
  readonly year: string;
  readonly month: string;
  readonly day: string;
  readonly hour: string;
  readonly minute: string;
  readonly second: string;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

export function wallClock(instant: string | number, zone: string): WallClock {
  const parts = new Map(
    formatterOf(zone)
      .formatToParts(new Date(instant))
      .map(({ type, value }) => [type, value]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? '';
  return {
    year: part('year'),
    month: part('month'),
    day: part('day'),
    hour: part('hour'),
    minute: part('minute'),
    second: part('second'),
  };
}

/** `2026-11-22 14:05` in the viewer's zone (COM-13). */
export function formatTime(instant: string | number, zone: string): string {
  const { hour, minute } = wallClock(instant, zone);
  return `${formatDay(instant, zone)} ${hour}:${minute}`;
}

/** `2026-11-22` in the viewer's zone. */
export function formatDay(instant: string | number, zone: string): string {
  const { year, month, day } = wallClock(instant, zone);
  return `${year}-${month}-${day}`;
}

/** `14:05` today, `11-22 14:05` this year, the whole date else: for places where width is short. */
export function formatShortTime(instant: string | number, now: number, zone: string): string {
  const { year, month, day, hour, minute } = wallClock(instant, zone);
  const today = wallClock(now, zone);
  if (year !== today.year) return `${year}-${month}-${day}`;
  if (month === today.month && day === today.day) return `${hour}:${minute}`;
  return `${month}-${day} ${hour}:${minute}`;
}

/** 0 is today, 1 tomorrow, −1 yesterday: whole calendar days in the zone. */
export function daysFromToday(instant: string | number, now: number, zone: string): number {
  return Math.round((midnight(instant, zone) - midnight(now, zone)) / 86_400_000);
}

/** ISO weekday of an instant in a zone: 1 is Monday. */
export function weekday(instant: string | number, zone: string): number {
  return new Date(midnight(instant, zone)).getUTCDay() || 7;
}

function midnight(instant: string | number, zone: string): number {
  const { year, month, day } = wallClock(instant, zone);
  return Date.UTC(Number(year), Number(month) - 1, Number(day));
}

function formatterOf(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  });
  formatters.set(zone, made);
  return made;
}
