import { describe, expect, test } from '@jest/globals';
import type { WeeklyCalendar } from './calendar.js';
import { validateCalendar } from './calendar-problems.js';
import { aroundTheClock, standardChinaCalendar } from './ready-calendars.js';
import { addWorkingTime } from './working-time.js';

const standard = standardChinaCalendar();
const found = (change: Partial<WeeklyCalendar>) =>
  validateCalendar({ ...standard, ...change }).map(({ code, path }) => `${code} ${path.join('.')}`);
const monday = (...periods: readonly (readonly [string, string])[]) => ({
  weekly: { ...standard.weekly, mon: periods.map(([from, to]) => ({ from, to })) },
});

describe('COM-05: what is wrong with a calendar is named with its place', () => {
  test('the ready calendars have no problems', () => {
    expect(validateCalendar(standard)).toEqual([]);
    expect(validateCalendar(aroundTheClock('Europe/Berlin'))).toEqual([]);
  });

  test('id, name and zone are needed', () => {
    expect(found({ id: ' ', name: '', zone: 'Asia/Atlantis' })).toEqual([
      'ID_MISSING id',
      'NAME_MISSING name',
      'ZONE_UNKNOWN zone',
    ]);
    expect(found({ zone: '+08:00' })).toEqual(['ZONE_UNKNOWN zone']);
    expect(found({ zone: '' })).toEqual(['ZONE_UNKNOWN zone']);
  });

  test('DEM-03: periods of a day may touch and come in any order, but not overlap', () => {
    expect(found(monday(['13:00', '24:00'], ['00:00', '12:00'], ['12:00', '13:00']))).toEqual([]);
    expect(found(monday(['13:00', '18:00'], ['08:00', '13:01']))).toEqual(['PERIODS_OVERLAP weekly.mon.0']);
    expect(found(monday(['08:00', '18:00'], ['09:00', '10:00'], ['11:00', '12:00']))).toEqual([
      'PERIODS_OVERLAP weekly.mon.1',
      'PERIODS_OVERLAP weekly.mon.2',
    ]);
  });

  test('a period has two times of day, the later one last', () => {
    expect(found(monday(['08:00', '08:00']))).toEqual(['PERIOD_EMPTY weekly.mon.0']);
    expect(found(monday(['22:00', '06:00']))).toEqual(['PERIOD_EMPTY weekly.mon.0']);
    expect(found(monday(['8:00', '25:00'], ['09:60', '24:01']))).toEqual([
      'TIME_INVALID weekly.mon.0.from',
      'TIME_INVALID weekly.mon.0.to',
      'TIME_INVALID weekly.mon.1.from',
      'TIME_INVALID weekly.mon.1.to',
    ]);
  });

  test('a week without any hours is refused', () => {
    const weekly = { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] };
    expect(found({ weekly, days: [] })).toEqual(['NO_HOURS weekly']);
  });

  test('a date exists, and has one public rule and one closure at most', () => {
    expect(
      found({
        days: [
          { kind: 'holiday', date: '2026-02-30', name: 'a' },
          { kind: 'holiday', date: '2026-10-01', name: 'b' },
          { kind: 'closure', date: '2026-10-01', name: 'c' },
          { kind: 'make-up', date: '2026-10-01', name: '' },
          { kind: 'make-up', date: '2026-10-11', name: 'd', hoursOf: 'sun' },
        ],
      }),
    ).toEqual([
      'DATE_INVALID days.0.date',
      'DATE_TWICE days.3.date',
      'NAME_MISSING days.3.name',
      'MAKE_UP_WITHOUT_HOURS days.4.hoursOf',
    ]);
  });

  test('published years are years, each once', () => {
    expect(found({ publishedYears: [2026, 26, 2026] })).toEqual([
      'YEAR_INVALID publishedYears.1',
      'YEAR_TWICE publishedYears.2',
    ]);
    expect(found({ publishedYears: 'every' })).toEqual([]);
  });

  test('nothing is computed on a calendar with problems', () => {
    const broken = { ...standard, ...monday(['22:00', '06:00']) };
    expect(() => addWorkingTime(broken, new Date('2026-03-02T00:00:00Z'), 1)).toThrow('CALENDAR_INVALID');
    const nowhere = { ...standard, zone: 'Asia/Atlantis' };
    expect(() => addWorkingTime(nowhere, new Date('2026-03-02T00:00:00Z'), 1)).toThrow('ZONE_UNKNOWN');
  });
});
