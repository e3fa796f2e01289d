import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { chinaHolidays, chinaHolidayYears } from './china-holidays.js';

const dataFolder = process.env['AFTERCARE_DATA'];

interface PublishedYear {
  readonly year: number;
  readonly days: readonly { readonly name: string; readonly date: string; readonly isOffDay: boolean }[];
}

const datesOf = (year: number, kind: 'holiday' | 'make-up') =>
  chinaHolidays(year)
    .filter((rule) => rule.kind === kind)
    .map(({ date }) => date);

describe('COM-05: Chinese public holidays and make-up days', () => {
  test('every year from 2007 to 2026 is there', () => {
    expect(chinaHolidayYears()).toEqual(Array.from({ length: 20 }, (_, index) => 2007 + index));
  });

  test('DEM-01: the make-up days of 2024 and 2026', () => {
    expect(datesOf(2024, 'make-up')).toEqual([
      '2024-02-04',
      '2024-02-18',
      '2024-04-07',
      '2024-04-28',
      '2024-05-11',
      '2024-09-14',
      '2024-09-29',
      '2024-10-12',
    ]);
    expect(datesOf(2026, 'make-up')).toEqual([
      '2026-01-04',
      '2026-02-14',
      '2026-02-28',
      '2026-05-09',
      '2026-09-20',
      '2026-10-10',
    ]);
  });

  test('DEM-02: the Spring Festival of 2026 lasts nine days', () => {
    const festival = chinaHolidays(2026).filter(({ name, kind }) => name === '春节' && kind === 'holiday');
    expect(festival.map(({ date }) => date.slice(5)).join(' ')).toBe(
      '02-15 02-16 02-17 02-18 02-19 02-20 02-21 02-22 02-23',
    );
  });

  test('a notice may name days of the year before', () => {
    expect(chinaHolidays(2019).slice(0, 4)).toEqual([
      { kind: 'make-up', date: '2018-12-29', name: '元旦' },
      { kind: 'holiday', date: '2018-12-30', name: '元旦' },
      { kind: 'holiday', date: '2018-12-31', name: '元旦' },
      { kind: 'holiday', date: '2019-01-01', name: '元旦' },
    ]);
  });

  test('no date is named twice in all the years', () => {
    const dates = chinaHolidayYears()
      .flatMap(chinaHolidays)
      .map(({ date }) => date);
    expect(dates.length).toBeGreaterThan(550);
    expect(new Set(dates).size).toBe(dates.length);
  });

  test('a year without a notice is refused, not taken as a year without holidays', () => {
    expect(() => chinaHolidays(2027)).toThrow('HOLIDAYS_UNKNOWN');
    expect(() => chinaHolidays(2006)).toThrow('HOLIDAYS_UNKNOWN');
  });

  if (dataFolder === undefined) {
    test.skip('skipped: no data (AFTERCARE_DATA): all days equal the published ones', () => undefined);
  } else {
    test('all days of all years equal the published ones', () => {
      const years = readdirSync(join(dataFolder, 'calendar'))
        .filter((file) => /^\d{4}\.json$/.test(file))
        .map((file) => readPublished(join(dataFolder, 'calendar', file)));
      expect(years.map(({ year }) => year).toSorted((a, b) => a - b)).toEqual(chinaHolidayYears());
      for (const { year, days } of years) {
        expect(chinaHolidays(year)).toEqual(
          days.map(({ date, name, isOffDay }) => ({ kind: isOffDay ? 'holiday' : 'make-up', date, name })),
        );
      }
    });
  }
});

// The files are known to hold this shape; a wrong one fails the comparison.
const readPublished = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as PublishedYear;
