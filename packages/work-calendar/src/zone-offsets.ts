import type { Zone } from './calendar.js';
import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from './instant.js';
import { WorkCalendarError } from './work-calendar-error.js';

/** A stretch of instants with one offset: wall time = instant + `offsetMs`. */
export interface OffsetSpan {
  readonly from: number;
  readonly to: number;
  readonly offsetMs: number;
}

/** The offsets of a zone; Intl is slow, so each midnight (UTC) is asked for once. */
export interface ZoneOffsets {
  readonly offsetAt: (ms: number) => number;
  /** The UTC day `day` (days since 1970) cut where the offset changes: one span, on few days two. */
  readonly spansOfDay: (day: number) => readonly OffsetSpan[];
}

const MOST_DAYS_KEPT = 50_000;
const zones = new Map<Zone, ZoneOffsets>();

/** Throws `CALENDAR_INVALID` for a name that Intl does not know. */
export function zoneOffsets(zone: Zone): ZoneOffsets {
  const known = zones.get(zone);
  if (known) return known;
  const made = makeZoneOffsets(zone);
  zones.set(zone, made);
  return made;
}

export function isKnownZone(zone: Zone): boolean {
  try {
    zoneOffsets(zone);
    return true;
  } catch (error) {
    if (error instanceof WorkCalendarError) return false;
    throw error;
  }
}

function makeZoneOffsets(zone: Zone): ZoneOffsets {
  const format = offsetFormat(zone);
  const read = (ms: number): number => parseOffset(format.format(ms));
  const atMidnight = new Map<number, number>();
  const spans = new Map<number, readonly OffsetSpan[]>();

  const midnightOffset = (day: number): number => {
    const known = atMidnight.get(day);
    if (known !== undefined) return known;
    if (atMidnight.size > MOST_DAYS_KEPT) atMidnight.clear();
    const offset = read(day * DAY_MS);
    atMidnight.set(day, offset);
    return offset;
  };

  const spansOfDay = (day: number): readonly OffsetSpan[] => {
    const known = spans.get(day);
    if (known) return known;
    if (spans.size > MOST_DAYS_KEPT) spans.clear();
    const made = cut(day * DAY_MS, midnightOffset(day), (day + 1) * DAY_MS, midnightOffset(day + 1), read);
    spans.set(day, made);
    return made;
  };

  const offsetAt = (ms: number): number => {
    const span = spansOfDay(Math.floor(ms / DAY_MS)).findLast(({ from }) => from <= ms);
    return span ? span.offsetMs : read(ms);
  };

  return { offsetAt, spansOfDay };
}

/** No zone changes its offset twice within a day; the change is found to the second. */
function cut(
  from: number,
  offsetMs: number,
  to: number,
  laterOffsetMs: number,
  read: (ms: number) => number,
): readonly OffsetSpan[] {
  if (offsetMs === laterOffsetMs) return [{ from, to, offsetMs }];
  let before = from;
  let after = to;
  while (after - before > SECOND_MS) {
    const middle = before + Math.ceil((after - before) / 2 / SECOND_MS) * SECOND_MS;
    if (read(middle) === offsetMs) before = middle;
    else after = middle;
  }
  const first = { from, to: after, offsetMs };
  return after === to ? [first] : [first, { from: after, to, offsetMs: laterOffsetMs }];
}

function offsetFormat(zone: Zone): Intl.DateTimeFormat {
  try {
    // Intl also takes bare offsets ("+08:00"), which know no summer time: names only.
    if (/^[+-]/.test(zone)) throw new RangeError(zone);
    return new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset', year: 'numeric' });
  } catch (error) {
    if (error instanceof RangeError) {
      throw new WorkCalendarError('CALENDAR_INVALID', { problem: 'ZONE_UNKNOWN', zone }, ['zone']);
    }
    throw error;
  }
}

/** "2026 GMT+05:45" → milliseconds; plain "GMT" is 0. */
function parseOffset(text: string): number {
  const [, sign, hours = '0', minutes = '0', seconds = '0'] =
    /GMT(?:([+-])(\d\d):(\d\d)(?::(\d\d))?)?/.exec(text) ?? [];
  const size = Number(hours) * HOUR_MS + Number(minutes) * MINUTE_MS + Number(seconds) * SECOND_MS;
  return sign === '-' ? -size : size;
}
