import type { DayRule, Weekday, WeeklyCalendar } from '../src/calendar.js';

/**
 * The definition of working time, read off the wall clock minute by minute: slow, and shares nothing with the
 * code under test.
 */
export const MINUTE = 60_000;

const NAMES: readonly Weekday[] = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'].map(
  (name) => name as Weekday,
); // literal names
const clocks = new Map<string, Intl.DateTimeFormat>();

export function isOpenMinute(calendar: WeeklyCalendar, ms: number): boolean {
  const { date, time } = wallClock(calendar.zone, ms);
  const rules = calendar.days.filter((rule) => rule.date === date);
  if (rules.some(({ kind }) => kind === 'closure')) return false;
  const weekday = hoursOf(rules[0], date);
  return weekday !== null && calendar.weekly[weekday].some(({ from, to }) => from <= time && time < to);
}

export function openMinutes(calendar: WeeklyCalendar, from: number, to: number): number {
  let sum = 0;
  for (let ms = from; ms < to; ms += MINUTE) if (isOpenMinute(calendar, ms)) sum += MINUTE;
  return sum;
}

function hoursOf(rule: DayRule | undefined, date: string): Weekday | null {
  if (rule?.kind === 'holiday') return null;
  if (rule?.kind === 'make-up') return rule.hoursOf ?? 'mon';
  return NAMES[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? null;
}

function wallClock(zone: string, ms: number): { date: string; time: string } {
  const known = clocks.get(zone);
  const clock =
    known ??
    new Intl.DateTimeFormat('sv-SE', {
      timeZone: zone,
      dateStyle: 'short',
      timeStyle: 'short',
      hourCycle: 'h23',
    });
  if (!known) clocks.set(zone, clock);
  const [date = '', time = ''] = clock.format(ms).split(' ');
  return { date, time };
}
