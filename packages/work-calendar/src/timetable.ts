import type { WorkCalendar } from './calendar.js';
import { validateCalendar } from './calendar-problems.js';
import { dayPlans } from './day-plan.js';
import { counts, stretchesOfSpan, type Stretch } from './day-stretches.js';
import { DAY_MS } from './instant.js';
import { WorkCalendarError } from './work-calendar-error.js';
import { zoneOffsets } from './zone-offsets.js';

export interface Opening {
  readonly from: number;
  readonly to: number;
}

/** The openings within one UTC day, in order and apart from each other. */
export interface TimetableDay {
  readonly openings: readonly Opening[];
  readonly totalMs: number;
}

/** A calendar made ready for computing: openings per UTC day, worked out once. */
export interface Timetable {
  /** `day` is days since 1970-01-01. */
  readonly day: (day: number) => TimetableDay;
  /** The same day with its closed stretches and reasons; not kept. */
  readonly stretches: (day: number) => Stretch[];
  readonly offsetAt: (ms: number) => number;
}

const MOST_DAYS_KEPT = 50_000;
const timetables = new WeakMap<WorkCalendar, Timetable>();

/** Throws `CALENDAR_INVALID`, naming the first problem of `validateCalendar`. */
export function timetableOf(calendar: WorkCalendar): Timetable {
  const known = timetables.get(calendar);
  if (known) return known;
  const made = makeTimetable(calendar);
  timetables.set(calendar, made);
  return made;
}

function makeTimetable(calendar: WorkCalendar): Timetable {
  const [first] = validateCalendar(calendar);
  if (first)
    throw new WorkCalendarError('CALENDAR_INVALID', { ...first.params, problem: first.code }, first.path);
  const { offsetAt, spansOfDay } = zoneOffsets(calendar.zone);
  const plans = dayPlans(calendar);
  const days = new Map<number, TimetableDay>();
  const stretches = (day: number): Stretch[] =>
    spansOfDay(day).flatMap((span) => stretchesOfSpan(span, plans));
  return {
    offsetAt,
    stretches,
    day(day) {
      const known = days.get(day);
      if (known) return known;
      if (days.size > MOST_DAYS_KEPT) days.clear();
      const made = openDay(stretches(day));
      days.set(day, made);
      return made;
    },
  };
}

function openDay(stretches: readonly Stretch[]): TimetableDay {
  const openings = stretches.filter(counts).map(({ from, to }) => ({ from, to }));
  return { openings, totalMs: openings.reduce((sum, { from, to }) => sum + (to - from), 0) };
}

export const dayOf = (ms: number): number => Math.floor(ms / DAY_MS);
