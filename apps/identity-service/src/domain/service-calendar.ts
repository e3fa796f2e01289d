import * as facts from '@aftercare/contracts/identity/calendar';
import { DomainError } from '@aftercare/domain-kit/domain-error';
import type { DayRule, WeeklyHours, WorkCalendar } from '@aftercare/work-calendar/calendar';
import { validateCalendar } from '@aftercare/work-calendar/calendar-problems';
import { chinaHolidays, chinaHolidayYears } from '@aftercare/work-calendar/china-holidays';
import { decided, type Act, type Decided } from './act.js';

/** COM-05: a calendar as a record; what it says is the plain value of the package work-calendar. */
export interface ServiceCalendar {
  readonly id: string;
  readonly version: number;
  readonly calendar: WorkCalendar;
}

export interface NewCalendar {
  readonly name: string;
  readonly zone: string;
  readonly kind: WorkCalendar['kind'];
  readonly weekly?: WeeklyHours | undefined;
  readonly chinaHolidays: boolean;
}

export function defineCalendar(input: NewCalendar, act: Act): Decided<ServiceCalendar> {
  const named = { id: act.newId(), name: input.name, zone: input.zone };
  if (input.weekly === undefined) return keep({ ...named, kind: '7x24' });
  const years = chinaHolidayYears();
  const known = input.chinaHolidays
    ? { days: years.flatMap(chinaHolidays), publishedYears: years }
    : { days: [], publishedYears: 'every' as const };
  return keep({ ...named, kind: 'weekly', weekly: input.weekly, ...known });
}

/** A calendar that is ready as it is. */
export const keep = (calendar: WorkCalendar): Decided<ServiceCalendar> =>
  decided({ id: calendar.id, version: 0, calendar: sound(calendar) }, {}, facts.calendarDefined);

/** Name, zone and week; the kind stays. */
export function changeCalendar(
  record: ServiceCalendar,
  { name, zone, weekly }: Pick<NewCalendar, 'name' | 'zone' | 'weekly'>,
): Decided<ServiceCalendar> {
  const { calendar } = record;
  if ((calendar.kind === 'weekly') !== (weekly !== undefined)) {
    throw new DomainError('WEEKLY_HOURS_NEEDED', { kind: calendar.kind }, ['weekly']);
  }
  const next =
    weekly && calendar.kind === 'weekly' ? { ...calendar, name, zone, weekly } : { ...calendar, name, zone };
  return decided(record, { calendar: sound(next) }, facts.calendarChanged);
}

/** COM-05: replaces the days of one year; `published` ends its being provisional. */
export function setYear(
  record: ServiceCalendar,
  year: number,
  days: readonly DayRule[],
  published: boolean,
): Decided<ServiceCalendar> {
  const { calendar } = record;
  if (calendar.kind !== 'weekly') throw new DomainError('CALENDAR_WITHOUT_DAYS', { id: record.id });
  const ofYear = ({ date }: DayRule) => date.startsWith(`${year}-`);
  const stray = days.findIndex((rule) => !ofYear(rule));
  if (stray >= 0) throw new DomainError('DAY_OF_ANOTHER_YEAR', { year }, ['days', String(stray), 'date']);
  // checked alone first: its path names the row that was sent
  sound({ ...calendar, days });
  const all = [...calendar.days.filter((rule) => !ofYear(rule)), ...days];
  const publishedYears =
    calendar.publishedYears === 'every'
      ? ('every' as const)
      : [...calendar.publishedYears.filter((known) => known !== year), ...(published ? [year] : [])].sort(
          (a, b) => a - b,
        );
  const next = sound({ ...calendar, days: all.sort((a, b) => (a.date < b.date ? -1 : 1)), publishedYears });
  return decided(record, { calendar: next }, facts.calendarYearSet, { year, published });
}

/** The calendar with the days of some years only. */
export function withDaysOf(calendar: WorkCalendar, years: readonly number[] | 'every'): WorkCalendar {
  if (calendar.kind !== 'weekly' || years === 'every') return calendar;
  return { ...calendar, days: calendar.days.filter(({ date }) => years.includes(Number(date.slice(0, 4)))) };
}

function sound<C extends WorkCalendar>(calendar: C): C {
  const [problem] = validateCalendar(calendar);
  if (problem)
    throw new DomainError('CALENDAR_INVALID', { problem: problem.code, ...problem.params }, problem.path);
  return calendar;
}
