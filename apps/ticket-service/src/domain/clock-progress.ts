import type { ClockKind, ClockStage } from '@aftercare/contracts/ticket/clock';
import { earliest } from '@aftercare/domain-kit/instant';
import { advanceStage } from '@aftercare/work-calendar/clock/clock-stages';
import { dueAt } from '@aftercare/work-calendar/clock/clock-time';
import { calendarOf, type ServiceLevel } from './service-level.js';
import type { TicketClock } from './ticket-clocks.js';

/** A step that a clock has newly reached. */
export interface ClockAlarm {
  readonly clockId: string;
  readonly kind: ClockKind;
  readonly stage: ClockStage;
}

/** TKT-09: the steps that clocks have newly reached at `now`, and the clocks after it. */
export function advanceClocks(clocks: readonly TicketClock[], level: ServiceLevel, now: Date) {
  const alarms: ClockAlarm[] = [];
  const advanced = clocks.map((item) => {
    if (item.clock.status === 'ENDED') return item;
    const { next, reached } = advanceStage(item.clock, calendarOf(level, item.clock.calendarId), now);
    alarms.push(...reached.map(({ stage }) => ({ clockId: item.id, kind: item.kind, stage })));
    return next === item.clock ? item : { ...item, clock: next };
  });
  return { clocks: advanced, alarms };
}

/** The earliest due time of each kind that counts; by it queues are sorted and lists filtered. */
export function dueTimes(clocks: readonly TicketClock[], level: ServiceLevel): ReadonlyMap<ClockKind, Date> {
  const times = new Map<ClockKind, Date>();
  for (const { kind, clock } of clocks) {
    const due = clock.status === 'COUNTING' ? dueAt(clock, calendarOf(level, clock.calendarId)) : null;
    const first = due && earliest([due, times.get(kind) ?? due]);
    if (first) times.set(kind, first);
  }
  return times;
}

/** The clocks that differ from those before: what an event tells of them. */
export const changedClocks = (
  before: readonly TicketClock[],
  after: readonly TicketClock[],
): readonly TicketClock[] =>
  after.filter((item) => before.find((known) => known.id === item.id)?.clock !== item.clock);
