import type { CalendarDayKind, Weekday } from '../../../generated/graphql.js';
import { type Week, weekdays } from './week-text.js';

/** A day that is unlike its weekday, as it is edited. */
export interface DayRow {
  readonly kind: CalendarDayKind;
  /** Local date of the calendar. */
  readonly date: string;
  readonly name: string;
  readonly hoursOf: Weekday | null;
}

export type DayState = 'WORKING' | 'REST' | CalendarDayKind;

export interface Month {
  /** 1 to 12. */
  readonly month: number;
  /** Weeks from Monday to Sunday; null where the day is of another month. */
  readonly weeks: readonly (readonly (string | null)[])[];
}

/** The twelve months of a year as they stand on a wall calendar. */
export function monthsOf(year: number): readonly Month[] {
  return Array.from({ length: 12 }, (_, index) => {
    const first = new Date(Date.UTC(year, index, 1));
    const length = new Date(Date.UTC(year, index + 1, 0)).getUTCDate();
    const before = (first.getUTCDay() + 6) % 7;
    const cells: (string | null)[] = Array.from({ length: before }, () => null);
    for (let day = 1; day <= length; day++) cells.push(dateText(year, index + 1, day));
    while (cells.length % 7 !== 0) cells.push(null);
    const weeks = Array.from({ length: cells.length / 7 }, (_week, row) => cells.slice(row * 7, row * 7 + 7));
    return { month: index + 1, weeks };
  });
}

const dateText = (year: number, month: number, day: number) =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

export const isDateOf = (year: number, date: string): boolean =>
  monthsOf(year).some(({ weeks }) => weeks.some((week) => week.includes(date)));

const strongest: readonly CalendarDayKind[] = ['CLOSURE', 'HOLIDAY', 'MAKE_UP'];

/** What a day is: the strongest of its rows, else what its weekday says; without a week every day is worked. */
export function dayState(date: string, rows: readonly DayRow[], week: Week | null | undefined): DayState {
  const kinds = rows.filter((row) => row.date === date).map(({ kind }) => kind);
  const found = strongest.find((kind) => kinds.includes(kind));
  return found ?? (isRest(date, week) ? 'REST' : 'WORKING');
}

function isRest(date: string, week: Week | null | undefined): boolean {
  const day = weekdays[(new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7];
  return Boolean(week && day && week[day].length === 0);
}

/** A row for a day that was pointed at: it goes on with its neighbour, else it turns the day into its contrary. */
export function rowFor(date: string, rows: readonly DayRow[], week: Week | null | undefined): DayRow {
  const neighbours = [-1, 1].map((by) => shifted(date, by));
  const beside = rows.find((row) => neighbours.includes(row.date));
  if (beside) return { ...beside, date };
  return { kind: isRest(date, week) ? 'MAKE_UP' : 'HOLIDAY', date, name: '', hoursOf: null };
}

const shifted = (date: string, days: number) =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

export const byDate = (rows: readonly DayRow[]): DayRow[] =>
  rows.toSorted((a, b) => a.date.localeCompare(b.date) || a.kind.localeCompare(b.kind));

export const sameDays = (a: readonly DayRow[], b: readonly DayRow[]): boolean =>
  JSON.stringify(byDate(a).map(plain)) === JSON.stringify(byDate(b).map(plain));

const plain = ({ kind, date, name, hoursOf }: DayRow) => [kind, date, name, hoursOf];
