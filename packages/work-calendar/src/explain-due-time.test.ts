import { describe, expect, test } from '@jest/globals';
import type { WeeklyCalendar } from './calendar.js';
import { explainDueTime } from './explain-due-time.js';
import { HOUR_MS } from './instant.js';
import { aroundTheClock, standardChinaCalendar } from './ready-calendars.js';

const office = standardChinaCalendar();
const shanghai = (local: string) => new Date(`${local}:00+08:00`);
const localTime = (instant: string) =>
  new Date(Date.parse(instant) + 8 * HOUR_MS).toISOString().slice(5, 16).replace('T', ' ');
const told = (calendar: WeeklyCalendar, start: string, hours: number) =>
  explainDueTime(calendar, shanghai(start), hours * HOUR_MS).steps.map(
    ({ from, to, kind, countedMs, name }) =>
      `${localTime(from)} ${localTime(to)} ${kind} ${countedMs / HOUR_MS}${name === undefined ? '' : ` ${name}`}`,
  );

describe('TKT-08: a due time is explained step by step', () => {
  test('DEM-03: the break and the night are told', () => {
    expect(told(office, '2026-03-02T11:00', 6)).toEqual([
      '03-02 11:00 03-02 12:00 working 1',
      '03-02 12:00 03-02 13:30 break 0',
      '03-02 13:30 03-02 17:30 working 4',
      '03-02 17:30 03-03 08:30 closed-night 0',
      '03-03 08:30 03-03 09:30 working 1',
    ]);
  });

  test('the nights beside a weekend are part of it', () => {
    expect(told(office, '2026-03-06T17:00', 1)).toEqual([
      '03-06 17:00 03-06 17:30 working 0.5',
      '03-06 17:30 03-09 08:30 weekend 0',
      '03-09 08:30 03-09 09:00 working 0.5',
    ]);
  });

  test('DEM-01 DEM-02: holiday, weekend and make-up day are told by name', () => {
    expect(told(office, '2026-10-09T17:00', 4.5)).toEqual([
      '10-09 17:00 10-09 17:30 working 0.5',
      '10-09 17:30 10-10 08:30 closed-night 0',
      '10-10 08:30 10-10 12:00 make-up 3.5 国庆节',
      '10-10 12:00 10-10 13:30 break 0',
      '10-10 13:30 10-10 14:00 make-up 0.5 国庆节',
    ]);
    expect(told(office, '2026-06-18T17:00', 1)).toEqual([
      '06-18 17:00 06-18 17:30 working 0.5',
      '06-18 17:30 06-22 08:30 holiday 0 端午节',
      '06-22 08:30 06-22 09:00 working 0.5',
    ]);
  });

  test('a closure beside a weekend stays a step of its own', () => {
    const days = [{ kind: 'closure' as const, date: '2026-03-09', name: '停电' }];
    expect(told({ ...office, days }, '2026-03-07T10:00', 1)).toEqual([
      '03-07 10:00 03-09 00:00 weekend 0',
      '03-09 00:00 03-10 08:30 closure 0 停电',
      '03-10 08:30 03-10 09:30 working 1',
    ]);
  });

  test('two holidays in a row are two steps, each by its name', () => {
    const days = [
      { kind: 'holiday' as const, date: '2026-03-03', name: 'Eid' },
      { kind: 'holiday' as const, date: '2026-03-04', name: 'Holi' },
    ];
    expect(told({ ...office, days }, '2026-03-02T17:00', 1)).toEqual([
      '03-02 17:00 03-02 17:30 working 0.5',
      '03-02 17:30 03-04 00:00 holiday 0 Eid',
      '03-04 00:00 03-05 08:30 holiday 0 Holi',
      '03-05 08:30 03-05 09:00 working 0.5',
    ]);
  });

  test('around the clock there is one step', () => {
    const { steps } = explainDueTime(
      aroundTheClock('Asia/Shanghai'),
      shanghai('2026-03-06T17:00'),
      100 * HOUR_MS,
    );
    expect(steps.map(({ kind, countedMs }) => [kind, countedMs])).toEqual([['working', 100 * HOUR_MS]]);
  });

  test('COM-05: a due time that touches a year without published holidays is provisional', () => {
    const published = explainDueTime(office, shanghai('2026-12-30T16:30'), 8 * HOUR_MS);
    expect(published).toMatchObject({
      due: '2026-12-31T09:00:00.000Z',
      provisional: false,
      provisionalYears: [],
    });
    // 17:30 in Shanghai, and still 2026: one more working hour leads into 2027.
    const touching = explainDueTime(office, shanghai('2026-12-31T16:30'), 2 * HOUR_MS);
    expect(touching).toMatchObject({
      due: '2027-01-01T01:30:00.000Z',
      provisional: true,
      provisionalYears: [2027],
    });
  });

  test('COM-05: once the year is entered the due time is computed again, and final', () => {
    const entered: WeeklyCalendar = {
      ...office,
      days: [...office.days, { kind: 'holiday', date: '2027-01-01', name: '元旦' }],
      publishedYears: office.publishedYears === 'every' ? 'every' : [...office.publishedYears, 2027],
    };
    const again = explainDueTime(entered, shanghai('2026-12-31T16:30'), 2 * HOUR_MS);
    expect(again).toMatchObject({ due: '2027-01-04T01:30:00.000Z', provisional: false });
  });

  test('COM-05: the year is that of the calendar, not of UTC', () => {
    const start = new Date('2026-12-31T15:00:00Z');
    expect(explainDueTime(office, start, 0).provisional).toBe(false);
    expect(explainDueTime(office, new Date('2026-12-31T16:00:00Z'), 0).provisionalYears).toEqual([2027]);
  });

  test('a calendar that depends on no notice, and one around the clock, are never provisional', () => {
    const every: WeeklyCalendar = { ...office, days: [], publishedYears: 'every' };
    expect(explainDueTime(every, shanghai('2040-01-02T09:00'), HOUR_MS).provisional).toBe(false);
    const always = aroundTheClock('Asia/Shanghai');
    expect(explainDueTime(always, shanghai('2040-01-02T09:00'), HOUR_MS).provisional).toBe(false);
  });
});
