import { expect, test } from '@jest/globals';
import { aroundTheClock, standardChinaCalendar } from './ready-calendars.js';
import { addWorkingDays } from './working-days.js';

const office = standardChinaCalendar();
const after = (from: string, days: number) => addWorkingDays(office, new Date(from), days).toISOString();

test('TKT-20: three working days after Friday afternoon is Wednesday afternoon', () => {
  expect(after('2026-03-06T08:00:00.000Z', 3)).toBe('2026-03-11T08:00:00.000Z');
});

test('COM-05: a make-up Saturday counts, the holidays before it do not', () => {
  // National Day 2026: off 1 to 7 October, worked on Saturday the 10th
  expect(after('2026-09-30T08:00:00.000Z', 3)).toBe('2026-10-10T08:00:00.000Z');
});

test('the local date counts, not the UTC day: Friday 23:00 in Shanghai', () => {
  expect(after('2026-03-06T15:00:00.000Z', 1)).toBe('2026-03-09T15:00:00.000Z');
});

test('around the clock every day counts, and the wall time stays over a change to summer time', () => {
  const berlin = aroundTheClock('Europe/Berlin');
  const added = addWorkingDays(berlin, new Date('2026-03-28T11:00:00.000Z'), 1);
  expect(added.toISOString()).toBe('2026-03-29T10:00:00.000Z'); // 12:00 on both days
});

test('no days, and a calendar that never opens, are refused', () => {
  expect(() => addWorkingDays(office, new Date(), 0)).toThrow(
    expect.objectContaining({ code: 'DURATION_INVALID' }),
  );
});
