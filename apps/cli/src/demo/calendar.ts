import type { Person } from './person.js';

interface Day {
  readonly kind: string;
  readonly date: string;
}

interface CalendarNow {
  readonly thisYear: readonly Day[];
  readonly lastYear: readonly Day[];
}

/** The past Sundays of this year and the last that were worked in place of a holiday, in their order. */
export async function makeUpSundays(who: Person): Promise<readonly string[]> {
  const year = new Date().getUTCFullYear();
  const { calendars } = await who.read<{ calendars: CalendarNow[] }>(
    `query ($year: Int!, $before: Int!) { calendars {
      thisYear: days(year: $year) { kind date } lastYear: days(year: $before) { kind date } } }`,
    { year, before: year - 1 },
  );
  const today = new Date().toISOString().slice(0, 10);
  return calendars
    .flatMap(({ lastYear, thisYear }) => [...lastYear, ...thisYear])
    .filter(({ kind, date }) => kind === 'MAKE_UP' && date < today && isSunday(date))
    .map(({ date }) => date)
    .sort();
}

const isSunday = (date: string) => new Date(`${date}T00:00:00Z`).getUTCDay() === 0;
