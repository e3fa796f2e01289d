import type { WorkCalendar } from '../calendar.js';
import type { EndedClock, OpenClock, ServiceLevelClock } from './clock.js';
import { effectiveAt, factsOf, requireOpen } from './clock-steps.js';
import { countUntil, requireOwnCalendar } from './counting-spans.js';

/** The clock with its counting finished; the caller gives the result and the history entry. */
export function finishCounting(
  clock: ServiceLevelClock,
  calendar: WorkCalendar,
  now: Date,
  step: 'STOPPED' | 'CANCELLED',
) {
  requireOwnCalendar(clock, calendar);
  const open: OpenClock = requireOpen(clock, step);
  const at = effectiveAt(open, now);
  const ended: EndedClock = {
    ...factsOf(open),
    ...(open.status === 'COUNTING' ? countUntil(open, calendar, at) : {}),
    status: 'ENDED',
    stoppedAt: at.toISOString(),
    result: 'CANCELLED',
  };
  return { open, ended, at };
}
