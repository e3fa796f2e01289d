import {
  WEEKDAYS,
  type DayRule,
  type LocalDate,
  type Period,
  type WeeklyCalendar,
  type WorkCalendar,
} from './calendar.js';
import { DAY_MS } from './instant.js';
import { localDate, timeOfDayMs } from './wall-time.js';

/** Milliseconds after local midnight. */
export interface WallPeriod {
  readonly from: number;
  readonly to: number;
}

/** What a local date is. A day that is not worked has no periods. */
export type DayPlan =
  | { readonly kind: 'working'; readonly periods: readonly WallPeriod[] }
  | { readonly kind: 'make-up'; readonly name: string; readonly periods: readonly WallPeriod[] }
  | { readonly kind: 'weekend' }
  | { readonly kind: 'holiday' | 'closure'; readonly name: string };

/** Tells what the local date `day` (days since 1970-01-01) is. */
export type DayPlans = (day: number) => DayPlan;

/** The calendar must have passed `validateCalendar`. */
export function dayPlans(calendar: WorkCalendar): DayPlans {
  return calendar.kind === '7x24' ? () => WHOLE_DAY : weeklyPlans(calendar);
}

const WHOLE_DAY: DayPlan = { kind: 'working', periods: [{ from: 0, to: DAY_MS }] };
/** 1970-01-01 was a Thursday. */
const FIRST_WEEKDAY = WEEKDAYS.indexOf('thu');

function weeklyPlans(calendar: WeeklyCalendar): DayPlans {
  const week = WEEKDAYS.map((weekday) => calendar.weekly[weekday].map(wallPeriod).sort(byStart));
  const named = new Map<LocalDate, DayRule>();
  for (const rule of calendar.days) {
    if (named.get(rule.date)?.kind !== 'closure') named.set(rule.date, rule);
  }
  return (day) => {
    const rule = named.get(localDate(day));
    if (rule === undefined) return ordinaryPlan(week[(((day + FIRST_WEEKDAY) % 7) + 7) % 7]);
    const { kind, name } = rule;
    if (kind !== 'make-up') return { kind, name };
    return { kind, name, periods: week[WEEKDAYS.indexOf(rule.hoursOf ?? 'mon')] ?? [] };
  };
}

const ordinaryPlan = (periods: readonly WallPeriod[] = []): DayPlan =>
  periods.length > 0 ? { kind: 'working', periods } : { kind: 'weekend' };

const wallPeriod = ({ from, to }: Period): WallPeriod => ({ from: timeOfDayMs(from), to: timeOfDayMs(to) });
const byStart = (a: WallPeriod, b: WallPeriod): number => a.from - b.from;
