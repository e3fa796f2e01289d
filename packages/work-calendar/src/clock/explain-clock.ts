import type { WorkCalendar } from '../calendar.js';
import { explainSpan, type DueTimeStep } from '../explain-due-time.js';
import { toInstant, type Instant } from '../instant.js';
import type { ClockTarget, ServiceLevelClock } from './clock.js';
import { dueAt, provisionalYearsOf } from './clock-time.js';
import { countingSpans, type CountingSpan } from './counting-spans.js';

export type ClockStep =
  | DueTimeStep
  | {
      readonly kind: 'paused';
      readonly from: Instant;
      readonly to: Instant;
      readonly countedMs: 0;
      readonly reason: string | null;
    }
  /** Counted before the clock moved to its present calendar. */
  | {
      readonly kind: 'former-calendar';
      readonly from: Instant;
      readonly to: Instant;
      readonly countedMs: number;
      readonly calendarId: string;
    }
  /** A time agreed with the customer: nothing is counted. */
  | {
      readonly kind: 'agreed';
      readonly from: Instant;
      readonly to: Instant;
      readonly countedMs: 0;
      readonly reason: string | null;
    };

/** Which calendar, which rule, which pauses: the steps join without a hole up to `due`, or up to the pause that lasts. */
export interface ClockDerivation {
  readonly kind: string;
  readonly calendarId: string;
  readonly calendarName: string;
  readonly zone: string;
  readonly target: ClockTarget;
  readonly startedAt: Instant;
  readonly due: Instant | null;
  readonly pausedSince: Instant | null;
  readonly steps: readonly ClockStep[];
  readonly provisional: boolean;
  readonly provisionalYears: readonly number[];
}

export function explainClock(clock: ServiceLevelClock, calendar: WorkCalendar): ClockDerivation {
  const due = dueAt(clock, calendar);
  const years = provisionalYearsOf(clock, calendar);
  return {
    kind: clock.kind,
    calendarId: calendar.id,
    calendarName: calendar.name,
    zone: calendar.zone,
    target: clock.target,
    startedAt: clock.startedAt,
    due: due && due.toISOString(),
    pausedSince: clock.status === 'PAUSED' ? clock.pausedAt : null,
    steps: steps(clock, calendar, due),
    provisional: years.length > 0,
    provisionalYears: years,
  };
}

function steps(clock: ServiceLevelClock, calendar: WorkCalendar, due: Date | null): ClockStep[] {
  const { target } = clock;
  if (target.type === 'FIXED') {
    const reason =
      clock.history.findLast(({ what }) => what === 'TIME_AGREED' || what === 'STARTED')?.reason ?? null;
    return [{ kind: 'agreed', from: target.agreedAt, to: target.fixedDueAt, countedMs: 0, reason }];
  }
  const end = due?.getTime() ?? Infinity;
  const result: ClockStep[] = [];
  let reached: number | null = null;
  for (const span of countingSpans(clock).filter(({ from }) => from < end)) {
    if (reached !== null && reached < span.from) result.push(pause(clock, reached, span.from));
    result.push(...counting(span, calendar, end));
    reached = span.to;
  }
  return result;
}

function pause(clock: ServiceLevelClock, fromMs: number, toMs: number): ClockStep {
  const from = toInstant(fromMs);
  const reason = clock.history.findLast(({ what, at }) => what === 'PAUSED' && at === from)?.reason ?? null;
  return { kind: 'paused', from, to: toInstant(toMs), countedMs: 0, reason };
}

function counting(span: CountingSpan, calendar: WorkCalendar, end: number): ClockStep[] {
  if (span.to !== null && span.calendarId !== calendar.id) {
    const { from, to, ms, calendarId } = span;
    return [{ kind: 'former-calendar', from: toInstant(from), to: toInstant(to), countedMs: ms, calendarId }];
  }
  // An open span has an end only in a due time, which every clock with an open span has.
  return explainSpan(calendar, new Date(span.from), new Date(Math.min(span.to ?? end, end)));
}
