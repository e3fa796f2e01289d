import type { WorkCalendar } from './calendar.js';
import { counts, type Stretch, type StretchKind } from './day-stretches.js';
import { msOf, toInstant, type Instant } from './instant.js';
import { provisionalYears } from './provisional-years.js';
import { dayOf, timetableOf } from './timetable.js';
import { addWorkingTime } from './working-time.js';

/** One line of a derivation. Codes, not text: `kind` and the row's own `name` are put into words at the edge. */
export interface DueTimeStep {
  readonly from: Instant;
  readonly to: Instant;
  readonly kind: StretchKind;
  /** The working time that this step adds; 0 while closed. */
  readonly countedMs: number;
  /** Of the holiday, make-up day or closure. */
  readonly name?: string;
}

/** How a due time comes about: the steps join without a hole from `start` to `due`. */
export interface DueTimeDerivation {
  readonly calendarId: string;
  readonly calendarName: string;
  readonly zone: string;
  readonly start: Instant;
  readonly durationMs: number;
  readonly due: Instant;
  readonly steps: readonly DueTimeStep[];
  readonly provisional: boolean;
  /** The years touched whose holidays were not entered. */
  readonly provisionalYears: readonly number[];
}

/** Throws as `addWorkingTime`. */
export function explainDueTime(calendar: WorkCalendar, start: Date, durationMs: number): DueTimeDerivation {
  const due = addWorkingTime(calendar, start, durationMs);
  const years = provisionalYears(calendar, start, due);
  return {
    calendarId: calendar.id,
    calendarName: calendar.name,
    zone: calendar.zone,
    start: start.toISOString(),
    durationMs,
    due: due.toISOString(),
    steps: explainSpan(calendar, start, due),
    provisional: years.length > 0,
    provisionalYears: years,
  };
}

/** The steps from one instant to another. Nights next to a day of rest are told as part of it. */
export function explainSpan(calendar: WorkCalendar, from: Date, to: Date): DueTimeStep[] {
  return withoutNightsBesideRest(joined(cutOut(calendar, msOf(from), msOf(to)))).map(step);
}

function cutOut(calendar: WorkCalendar, from: number, to: number): Stretch[] {
  const timetable = timetableOf(calendar);
  const stretches: Stretch[] = [];
  for (let day = dayOf(from); day <= dayOf(to); day++) {
    for (const stretch of timetable.stretches(day)) {
      const cut = { ...stretch, from: Math.max(stretch.from, from), to: Math.min(stretch.to, to) };
      if (cut.from < cut.to) stretches.push(cut);
    }
  }
  return stretches;
}

function joined(stretches: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  for (const stretch of stretches) {
    const last = result.at(-1);
    if (last && last.kind === stretch.kind && last.name === stretch.name)
      result[result.length - 1] = { ...last, to: stretch.to };
    else result.push(stretch);
  }
  return result;
}

/** Friday evening, Saturday, Sunday and the small hours of Monday are one weekend to a reader. */
function withoutNightsBesideRest(stretches: readonly Stretch[]): Stretch[] {
  return stretches.flatMap((stretch, index) => {
    const before = stretches[index - 1];
    const after = stretches[index + 1];
    if (isNight(stretch) && (isRest(before) || isRest(after))) return [];
    if (!isRest(stretch)) return [stretch];
    // The evening goes to the rest that follows it, the morning to the rest before it.
    const from = before && isNight(before) ? before.from : stretch.from;
    const to = after && isNight(after) && !isRest(stretches[index + 2]) ? after.to : stretch.to;
    return [{ ...stretch, from, to }];
  });
}

const isNight = ({ kind }: Stretch): boolean => kind === 'closed-night';
const isRest = (stretch: Stretch | undefined): boolean =>
  stretch?.kind === 'weekend' || stretch?.kind === 'holiday' || stretch?.kind === 'closure';

function step(stretch: Stretch): DueTimeStep {
  return {
    from: toInstant(stretch.from),
    to: toInstant(stretch.to),
    kind: stretch.kind,
    countedMs: counts(stretch) ? stretch.to - stretch.from : 0,
    ...(stretch.name === undefined ? {} : { name: stretch.name }),
  };
}
