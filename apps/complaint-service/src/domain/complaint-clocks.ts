import type { ComplaintClockKind } from '@aftercare/contracts/complaint/complaint-codes';
import type { ClockStage } from '@aftercare/contracts/ticket/clock';
import type { WorkCalendar } from '@aftercare/work-calendar/calendar';
import { advanceStage, nextStageAt } from '@aftercare/work-calendar/clock/clock-stages';
import { startClock, stopClock } from '@aftercare/work-calendar/clock/run-clock';
import { earliest } from '@aftercare/domain-kit/instant';
import type { ComplaintClock } from './complaint.js';

type Clocks = readonly ComplaintClock[];

export function started(
  clocks: Clocks,
  kind: ComplaintClockKind,
  targetMs: number,
  calendar: WorkCalendar,
  at: Date,
): Clocks {
  return [...clocks, { kind, clock: startClock({ kind, calendar, targetMs, at }) }];
}

/** Stops the running clock of this kind, if there is one: met or missed. */
export const stopped = (clocks: Clocks, kind: ComplaintClockKind, calendar: WorkCalendar, at: Date): Clocks =>
  clocks.map((item) =>
    item.kind === kind && item.clock.status !== 'ENDED'
      ? { ...item, clock: stopClock(item.clock, calendar, at) }
      : item,
  );

/** Steps newly reached at `now`, and the clocks after it. */
export function advanced(clocks: Clocks, calendar: WorkCalendar, now: Date) {
  const reached: { readonly clockKind: ComplaintClockKind; readonly stage: ClockStage }[] = [];
  const next = clocks.map((item) => {
    if (item.clock.status === 'ENDED') return item;
    const step = advanceStage(item.clock, calendar, now);
    reached.push(...step.reached.map(({ stage }) => ({ clockKind: item.kind, stage })));
    return step.next === item.clock ? item : { ...item, clock: step.next };
  });
  return { next, reached };
}

/** When the next stage of any clock is due; null when nothing runs. */
export const nextDeadlineAt = (clocks: Clocks, calendar: WorkCalendar): Date | null =>
  earliest(
    clocks.flatMap(({ clock }) => {
      const stage = nextStageAt(clock, calendar);
      return stage ? [stage.at] : [];
    }),
  );

/** One working day as working time: what a Monday of the calendar holds; around the clock a day is a day. */
export function workingDayMs(calendar: WorkCalendar): number {
  if (calendar.kind === '7x24') return 24 * 3_600_000;
  return calendar.weekly.mon.reduce((sum, { from, to }) => sum + minutes(to) - minutes(from), 0) * 60_000;
}

function minutes(wallTime: string): number {
  const [hours = 0, rest = 0] = wallTime.split(':').map(Number);
  return hours * 60 + rest;
}
