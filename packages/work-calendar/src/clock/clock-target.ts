import { WorkCalendarError } from '../work-calendar-error.js';
import type { ClockTarget } from './clock.js';

/** Throws `CLOCK_TARGET_INVALID` unless `targetMs` is a whole number above 0. */
export function workingTimeTarget(targetMs: number, ruleId: string | null = null): ClockTarget {
  if (!Number.isSafeInteger(targetMs) || targetMs <= 0) {
    throw new WorkCalendarError('CLOCK_TARGET_INVALID', { targetMs }, ['targetMs']);
  }
  return { type: 'WORKING_TIME', targetMs, ruleId };
}
