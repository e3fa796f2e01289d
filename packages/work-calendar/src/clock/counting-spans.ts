import type { WorkCalendar } from '../calendar.js';
import { msOfInstant } from '../instant.js';
import { WorkCalendarError } from '../work-calendar-error.js';
import { workingTimeBetween } from '../working-time.js';
import type { CountingClock, CountedStretch, ServiceLevelClock } from './clock.js';

/** A stretch in which the clock counted; the last may still be open. */
export type CountingSpan = ClosedSpan | OpenSpan;

interface ClosedSpan {
  readonly from: number;
  readonly to: number;
  readonly calendarId: string;
  readonly ms: number;
}

interface OpenSpan {
  readonly from: number;
  readonly to: null;
  readonly calendarId: string;
}

/** In order. A clock that was stopped while counting is open at the end: its due time is the one it ran towards. */
export function countingSpans(clock: ServiceLevelClock): CountingSpan[] {
  const closed = clock.counted.map(closedSpan);
  const { calendarId } = clock;
  if (clock.status === 'COUNTING') {
    return [...closed, { from: msOfInstant(clock.countingSince), to: null, calendarId }];
  }
  const last = clock.counted.at(-1);
  if (clock.status === 'ENDED' && last?.to === clock.stoppedAt && last.calendarId === calendarId) {
    return [...closed.slice(0, -1), { from: msOfInstant(last.from), to: null, calendarId }];
  }
  return closed;
}

const closedSpan = ({ from, to, calendarId, ms }: CountedStretch): ClosedSpan => ({
  from: msOfInstant(from),
  to: msOfInstant(to),
  calendarId,
  ms,
});

/** The finished stretches when counting ends at `at`, and their sum. */
export function countUntil(
  clock: CountingClock,
  calendar: WorkCalendar,
  at: Date,
): Pick<CountingClock, 'counted' | 'usedMs'> {
  const from = clock.countingSince;
  const ms = workingTimeBetween(calendar, new Date(from), at);
  const stretch = { from, to: at.toISOString(), calendarId: clock.calendarId, ms };
  return { counted: [...clock.counted, stretch], usedMs: clock.usedMs + ms };
}

/** Guards against computing a clock on a calendar that is not its own: throws `CLOCK_CALENDAR_MISMATCH`. */
export function requireOwnCalendar(clock: ServiceLevelClock, calendar: WorkCalendar): void {
  if (clock.calendarId !== calendar.id) {
    throw new WorkCalendarError('CLOCK_CALENDAR_MISMATCH', {
      expected: clock.calendarId,
      given: calendar.id,
    });
  }
}
