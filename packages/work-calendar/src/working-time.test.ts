import { describe, expect, test } from '@jest/globals';
import type { DayRule, WeeklyCalendar } from './calendar.js';
import { DAY_MS, HOUR_MS, MINUTE_MS } from './instant.js';
import { aroundTheClock, standardChinaCalendar } from './ready-calendars.js';
import { addWorkingTime, isWorkingAt, nextOpening, workingTimeBetween } from './working-time.js';

const office = standardChinaCalendar();
/** 7.5 hours. */
const WORKING_DAY = 7.5 * HOUR_MS;
const shanghai = (local: string) => new Date(`${local}:00+08:00`);
const closedYears = (years: number): DayRule[] =>
  Array.from({ length: years * 365 }, (_, day) => ({
    kind: 'closure' as const,
    date: new Date(Date.parse('2026-03-03') + day * DAY_MS).toISOString().slice(0, 10),
    name: '改造',
  }));
const night = (zone: string, from: string, to: string): WeeklyCalendar => {
  const hours = [{ from, to }];
  const weekly = { mon: hours, tue: hours, wed: hours, thu: hours, fri: hours, sat: hours, sun: hours };
  return { id: 'night', name: 'night', zone, kind: 'weekly', weekly, days: [], publishedYears: 'every' };
};

describe('working time', () => {
  test('COM-05 DEM-01: a make-up Sunday counts as a working day', () => {
    // Saturday evening before Sunday 2026-01-04, worked instead of Friday 2026-01-02.
    expect(addWorkingTime(office, shanghai('2026-01-03T20:00'), HOUR_MS)).toEqual(
      shanghai('2026-01-04T09:30'),
    );
    expect(isWorkingAt(office, shanghai('2026-01-04T09:00'))).toBe(true);
    expect(isWorkingAt(office, shanghai('2026-01-11T09:00'))).toBe(false);
  });

  test('COM-05 DEM-01: a make-up day takes the hours of the weekday that it names', () => {
    const shortFriday = { ...office.weekly, fri: [{ from: '09:00', to: '12:00' }] };
    const days: DayRule[] = [{ kind: 'make-up', date: '2026-03-07', name: '调休', hoursOf: 'fri' }];
    const calendar: WeeklyCalendar = { ...office, weekly: shortFriday, days };
    const saturday = [shanghai('2026-03-07T00:00'), shanghai('2026-03-08T00:00')] as const;
    expect(workingTimeBetween(calendar, ...saturday)).toBe(3 * HOUR_MS);
  });

  test('COM-05 DEM-02: a public holiday on a weekday does not count', () => {
    expect(addWorkingTime(office, shanghai('2026-09-30T17:00'), HOUR_MS)).toEqual(
      shanghai('2026-10-08T09:00'),
    );
  });

  test('COM-05: a local closure wins over a make-up day', () => {
    const days: DayRule[] = [
      { kind: 'closure', date: '2026-01-04', name: '停电' },
      { kind: 'make-up', date: '2026-01-04', name: '元旦' },
    ];
    for (const order of [days, days.toReversed()]) {
      expect(isWorkingAt({ ...office, days: order }, shanghai('2026-01-04T09:00'))).toBe(false);
    }
  });

  test('DEM-03: the lunch break does not count', () => {
    expect(addWorkingTime(office, shanghai('2026-03-02T11:30'), HOUR_MS)).toEqual(
      shanghai('2026-03-02T14:00'),
    );
    expect(addWorkingTime(office, shanghai('2026-03-02T12:30'), HOUR_MS)).toEqual(
      shanghai('2026-03-02T14:30'),
    );
  });

  test('a duration that ends at closing time ends there, not at the next opening', () => {
    expect(addWorkingTime(office, shanghai('2026-03-06T13:30'), 4 * HOUR_MS)).toEqual(
      shanghai('2026-03-06T17:30'),
    );
    expect(addWorkingTime(office, shanghai('2026-03-02T08:30'), 3 * WORKING_DAY)).toEqual(
      shanghai('2026-03-04T17:30'),
    );
  });

  test('the opening instant is open, the closing instant closed', () => {
    const open = (time: string) => isWorkingAt(office, shanghai(`2026-03-02T${time}`));
    expect(['08:29', '08:30', '11:59', '12:00', '13:30', '17:30'].map(open)).toEqual([
      false,
      true,
      true,
      false,
      true,
      false,
    ]);
    expect(nextOpening(office, shanghai('2026-03-02T12:00'))).toEqual(shanghai('2026-03-02T13:30'));
  });

  test('no duration is over at once, also on a Sunday', () => {
    expect(addWorkingTime(office, shanghai('2026-03-08T10:00'), 0)).toEqual(shanghai('2026-03-08T10:00'));
  });

  test('COM-05: around the clock nothing is closed', () => {
    const always = aroundTheClock('Asia/Shanghai');
    const start = shanghai('2026-02-17T03:00');
    expect(addWorkingTime(always, start, 1000 * HOUR_MS).getTime() - start.getTime()).toBe(1000 * HOUR_MS);
    expect(nextOpening(always, start)).toEqual(start);
  });

  test('COM-05: in Berlin the hour that summer time skips is not counted, the repeated one twice', () => {
    const berlin = night('Europe/Berlin', '01:00', '04:00');
    const night1 = [new Date('2026-03-28T22:00Z'), new Date('2026-03-29T10:00Z')] as const;
    const night2 = [new Date('2026-10-24T22:00Z'), new Date('2026-10-25T10:00Z')] as const;
    expect(workingTimeBetween(berlin, ...night1)).toBe(2 * HOUR_MS);
    expect(workingTimeBetween(berlin, ...night2)).toBe(4 * HOUR_MS);
  });

  test('COM-05: zones off the full hour, and a date that never was', () => {
    const kolkata = night('Asia/Kolkata', '09:00', '10:00');
    expect(nextOpening(kolkata, new Date('2026-03-02T00:00Z'))).toEqual(new Date('2026-03-02T03:30Z'));
    const apia = night('Pacific/Apia', '09:00', '10:00');
    expect(nextOpening(apia, new Date('2011-12-29T20:00Z'))).toEqual(new Date('2011-12-30T19:00Z'));
    expect(workingTimeBetween(apia, new Date('2011-12-28T00:00Z'), new Date('2012-01-02T00:00Z'))).toBe(
      5 * HOUR_MS,
    );
  });

  test('COM-05: a year around the Spring Festival of 2026 has 248 working days', () => {
    const days =
      workingTimeBetween(office, shanghai('2026-01-01T00:00'), shanghai('2027-01-01T00:00')) / WORKING_DAY;
    // 261 weekdays, 19 of them holidays, 6 make-up days.
    expect(days).toBe(248);
  });

  test('a closure of four years is waited for, one of six is refused', () => {
    const start = shanghai('2026-03-02T17:00');
    const four = { ...office, days: closedYears(4) };
    expect(addWorkingTime(four, start, HOUR_MS)).toEqual(shanghai('2030-03-04T09:00'));
    expect(nextOpening(four, shanghai('2026-03-03T09:00'))).toEqual(shanghai('2030-03-04T08:30'));
    const six = { ...office, days: closedYears(6) };
    expect(() => addWorkingTime(six, start, HOUR_MS)).toThrow('NO_WORKING_TIME');
    expect(() => nextOpening(six, shanghai('2026-03-03T09:00'))).toThrow('NO_WORKING_TIME');
  });

  test('broken or boundless input is refused', () => {
    const start = shanghai('2026-03-02T09:00');
    for (const duration of [-1, NaN, Infinity, 0.5]) {
      expect(() => addWorkingTime(office, start, duration)).toThrow('DURATION_INVALID');
    }
    expect(() => addWorkingTime(office, new Date('never'), 1)).toThrow('INSTANT_INVALID');
    expect(() => addWorkingTime(office, start, 100 * 366 * DAY_MS)).toThrow('DUE_TIME_TOO_FAR');
    expect(() => workingTimeBetween(office, start, new Date(8.64e15))).toThrow('DUE_TIME_TOO_FAR');
  });

  test('backwards nothing is counted', () => {
    expect(workingTimeBetween(office, shanghai('2026-03-02T10:00'), shanghai('2026-03-02T09:00'))).toBe(0);
  });

  test('adding three working days takes microseconds once the days are known', () => {
    const start = shanghai('2026-03-02T09:00');
    addWorkingTime(office, start, 3 * WORKING_DAY);
    const rounds = 20_000;
    const before = performance.now();
    for (let round = 0; round < rounds; round++) {
      addWorkingTime(office, new Date(start.getTime() + (round % 60) * MINUTE_MS), 3 * WORKING_DAY);
    }
    const microseconds = ((performance.now() - before) * 1000) / rounds;
    expect(microseconds).toBeLessThan(50);
  });
});
