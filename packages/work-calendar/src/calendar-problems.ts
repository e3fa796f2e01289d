import { WEEKDAYS, type Period, type WeeklyCalendar, type WorkCalendar } from './calendar.js';
import { isDate, timeOfDayMs } from './wall-time.js';
import { isKnownZone } from './zone-offsets.js';

export type CalendarProblemCode =
  | 'ID_MISSING'
  | 'NAME_MISSING'
  | 'ZONE_UNKNOWN'
  | 'NO_HOURS'
  | 'TIME_INVALID'
  | 'PERIOD_EMPTY'
  | 'PERIODS_OVERLAP'
  | 'DATE_INVALID'
  | 'DATE_TWICE'
  | 'MAKE_UP_WITHOUT_HOURS'
  | 'YEAR_INVALID'
  | 'YEAR_TWICE';

export interface CalendarProblem {
  readonly code: CalendarProblemCode;
  /** The field at fault, e.g. `['weekly', 'mon', '1', 'from']`. */
  readonly path: readonly string[];
  readonly params: Readonly<Record<string, string | number>>;
}

/** Everything wrong with a calendar, in the order of its fields; empty when it can be used. Periods may come in any order. */
export function validateCalendar(calendar: WorkCalendar): CalendarProblem[] {
  return [
    ...(calendar.id.trim() === '' ? [problem('ID_MISSING', ['id'])] : []),
    ...(calendar.name.trim() === '' ? [problem('NAME_MISSING', ['name'])] : []),
    ...(isKnownZone(calendar.zone) ? [] : [problem('ZONE_UNKNOWN', ['zone'], { zone: calendar.zone })]),
    ...(calendar.kind === 'weekly' ? weeklyProblems(calendar) : []),
  ];
}

function weeklyProblems(calendar: WeeklyCalendar): CalendarProblem[] {
  const empty = WEEKDAYS.every((weekday) => calendar.weekly[weekday].length === 0);
  return [
    ...(empty ? [problem('NO_HOURS', ['weekly'])] : []),
    ...WEEKDAYS.flatMap((weekday) => periodProblems(calendar.weekly[weekday], ['weekly', weekday])),
    ...dayProblems(calendar),
    ...yearProblems(calendar.publishedYears),
  ];
}

function periodProblems(periods: readonly Period[], path: readonly string[]): CalendarProblem[] {
  const problems: CalendarProblem[] = [];
  const sound: { from: number; to: number; index: number }[] = [];
  periods.forEach((period, index) => {
    const at = [...path, String(index)];
    const from = timeOfDayMs(period.from);
    const to = timeOfDayMs(period.to);
    if (Number.isNaN(from)) problems.push(problem('TIME_INVALID', [...at, 'from'], { time: period.from }));
    if (Number.isNaN(to)) problems.push(problem('TIME_INVALID', [...at, 'to'], { time: period.to }));
    if (from >= to) problems.push(problem('PERIOD_EMPTY', at, { from: period.from, to: period.to }));
    if (from < to) sound.push({ from, to, index });
  });
  sound.sort((a, b) => a.from - b.from || a.to - b.to);
  let latest = -Infinity;
  for (const { from, to, index } of sound) {
    if (from < latest) problems.push(problem('PERIODS_OVERLAP', [...path, String(index)]));
    latest = Math.max(latest, to);
  }
  return problems;
}

function dayProblems(calendar: WeeklyCalendar): CalendarProblem[] {
  const problems: CalendarProblem[] = [];
  const seen = { closure: new Set<string>(), public: new Set<string>() };
  // Hundreds of rows: no list is made for a sound one.
  calendar.days.forEach((rule, index) => {
    const { date, name, kind } = rule;
    const add = (code: CalendarProblemCode, field: string, params: CalendarProblem['params'] = {}): unknown =>
      problems.push(problem(code, ['days', String(index), field], params));
    const taken = kind === 'closure' ? seen.closure : seen.public;
    if (!isDate(date)) add('DATE_INVALID', 'date', { date });
    if (taken.has(date)) add('DATE_TWICE', 'date', { date });
    if (name.trim() === '') add('NAME_MISSING', 'name');
    const weekday = kind === 'make-up' ? (rule.hoursOf ?? 'mon') : null;
    if (weekday !== null && calendar.weekly[weekday].length === 0) {
      add('MAKE_UP_WITHOUT_HOURS', 'hoursOf', { date, weekday });
    }
    taken.add(date);
  });
  return problems;
}

function yearProblems(years: WeeklyCalendar['publishedYears']): CalendarProblem[] {
  if (years === 'every') return [];
  return years.flatMap((year, index) => {
    const path = ['publishedYears', String(index)];
    if (!Number.isInteger(year) || year < 1970 || year > 9999)
      return [problem('YEAR_INVALID', path, { year })];
    return years.indexOf(year) < index ? [problem('YEAR_TWICE', path, { year })] : [];
  });
}

const problem = (
  code: CalendarProblemCode,
  path: readonly string[],
  params: CalendarProblem['params'] = {},
): CalendarProblem => ({ code, path, params });
