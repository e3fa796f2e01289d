import { standardChinaCalendar } from '@aftercare/work-calendar/ready-calendars';
import { expect, test } from '@jest/globals';
import { changeCalendar, defineCalendar, keep, setYear, withDaysOf } from './service-calendar.js';

const act = { now: new Date('2026-05-04T01:00:00Z'), newId: () => 'c1' };
const standard = keep(standardChinaCalendar()).next;
const weekly = standardChinaCalendar().weekly;

test('COM-05: the days of one year are replaced, those of the others stay', () => {
  const { next } = setYear(standard, 2027, [{ kind: 'holiday', date: '2027-02-06', name: '春节' }], true);
  if (next.calendar.kind !== 'weekly' || standard.calendar.kind !== 'weekly')
    throw new Error('weekly stays weekly');
  expect(next.calendar.days).toHaveLength(standard.calendar.days.length + 1);
  expect(next.calendar.publishedYears).toContain(2027);
  const again = setYear(next, 2027, [], false).next;
  expect(again.calendar).toEqual(standard.calendar);
});

test('COM-05: a make-up Sunday needs hours to be worked by', () => {
  const record = defineCalendar(
    {
      name: 'x',
      zone: 'Asia/Shanghai',
      kind: 'weekly',
      weekly: { ...weekly, mon: [] },
      chinaHolidays: false,
    },
    act,
  ).next;
  const day = { kind: 'make-up', date: '2027-02-07', name: '调休' } as const;
  expect(() => setYear(record, 2027, [day], true)).toThrow('CALENDAR_INVALID');
  expect(setYear(record, 2027, [{ ...day, hoursOf: 'tue' }], true).next.calendar).toMatchObject({
    publishedYears: 'every',
  });
});

test('COM-05: the kind stays, and what cannot be counted on is refused with the field at fault', () => {
  const name = 'x';
  expect(() => changeCalendar(standard, { name, zone: 'Asia/Shanghai' })).toThrow('WEEKLY_HOURS_NEEDED');
  const overlap = {
    ...weekly,
    mon: [
      { from: '08:00', to: '12:00' },
      { from: '11:00', to: '13:00' },
    ],
  };
  let refused: unknown;
  try {
    changeCalendar(standard, { name, zone: 'Asia/Shanghai', weekly: overlap });
  } catch (error) {
    refused = error;
  }
  expect(refused).toMatchObject({
    code: 'CALENDAR_INVALID',
    path: ['weekly', 'mon', '1'],
    params: { problem: 'PERIODS_OVERLAP' },
  });
});

test('COM-05: a calendar is shown with the days of the years that were asked for', () => {
  const shown = withDaysOf(standard.calendar, [2025]);
  expect(
    shown.kind === 'weekly' &&
      shown.days.every(({ date }) => date.startsWith('2025-')) &&
      shown.days.length > 0,
  ).toBe(true);
  expect(withDaysOf(standard.calendar, 'every')).toBe(standard.calendar);
});
