import { expect, test } from '@jest/globals';
import { byDate, type DayRow, dayState, isDateOf, monthsOf, rowFor, sameDays } from './year-days.js';

const open = [{ from: '09:00', to: '18:00' }];
const week = { mon: open, tue: open, wed: open, thu: open, fri: open, sat: [], sun: [] };
const holiday: DayRow = { kind: 'HOLIDAY', date: '2026-10-01', name: '国庆节', hoursOf: null };
const makeUp: DayRow = { kind: 'MAKE_UP', date: '2026-10-10', name: '国庆节调休', hoursOf: null };

test('COM-05: a year stands as on the wall: weeks begin on Monday, and no day is missing', () => {
  const months = monthsOf(2026);
  expect(months[1]?.weeks[0]).toEqual([null, null, null, null, null, null, '2026-02-01']);
  const days = months.flatMap(({ weeks }) => weeks.flat()).filter(Boolean);
  expect([days.length, days[0], days.at(-1)]).toEqual([365, '2026-01-01', '2026-12-31']);
  expect(monthsOf(2028).flatMap(({ weeks }) => weeks.flat())).toContain('2028-02-29');
});

test('COM-05: a make-up Saturday is worked, a holiday on a Thursday is not, a closure wins over both', () => {
  const rows = [holiday, makeUp];
  expect(dayState('2026-10-01', rows, week)).toBe('HOLIDAY');
  expect(dayState('2026-10-10', rows, week)).toBe('MAKE_UP');
  expect(dayState('2026-10-17', rows, week)).toBe('REST');
  expect(dayState('2026-10-19', rows, week)).toBe('WORKING');
  expect(dayState('2026-10-17', rows, null)).toBe('WORKING');
  expect(dayState('2026-10-01', [...rows, { ...holiday, kind: 'CLOSURE' }], week)).toBe('CLOSURE');
});

test('COM-05: pointing at the day after a holiday makes the holiday longer', () => {
  expect(rowFor('2026-10-02', [holiday], week)).toEqual({ ...holiday, date: '2026-10-02' });
  expect(rowFor('2026-10-24', [holiday], week)).toMatchObject({ kind: 'MAKE_UP', name: '' });
  expect(rowFor('2026-10-26', [], week)).toMatchObject({ kind: 'HOLIDAY', name: '' });
});

test('COM-05: a year has only its own days; the order of rows is no change', () => {
  expect(isDateOf(2026, '2026-02-29')).toBe(false);
  expect(isDateOf(2026, '2027-01-01')).toBe(false);
  expect(sameDays([makeUp, holiday], [holiday, makeUp])).toBe(true);
  expect(sameDays([holiday], [{ ...holiday, name: '其他' }])).toBe(false);
  expect(byDate([makeUp, holiday])[0]).toBe(holiday);
});
