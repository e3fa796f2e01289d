import { expect, test } from '@jest/globals';
import { daysFromToday, formatShortTime, formatTime, weekday } from './format-time.js';

const shanghai = 'Asia/Shanghai';
const now = Date.parse('2026-11-22T06:05:00Z');

test('COM-13: a time is shown in the viewer’s zone as 2026-11-22 14:05', () => {
  expect(formatTime('2026-11-22T06:05:00.000Z', shanghai)).toBe('2026-11-22 14:05');
  expect(formatTime('2026-11-22T06:05:00.000Z', 'America/New_York')).toBe('2026-11-22 01:05');
});

test('COM-13: midnight is 00:00 of the new day, not 24:00 of the old', () => {
  expect(formatTime('2026-11-21T16:00:00.000Z', shanghai)).toBe('2026-11-22 00:00');
});

test('a short time leaves out what is the same today', () => {
  expect(formatShortTime('2026-11-22T07:20:00Z', now, shanghai)).toBe('15:20');
  expect(formatShortTime('2026-11-20T07:20:00Z', now, shanghai)).toBe('11-20 15:20');
  expect(formatShortTime('2025-11-22T07:20:00Z', now, shanghai)).toBe('2025-11-22');
});

test('today and tomorrow are days of the viewer’s zone, not of UTC', () => {
  const lateEvening = Date.parse('2026-11-22T15:59:00Z');
  expect(daysFromToday('2026-11-22T16:01:00Z', lateEvening, shanghai)).toBe(1);
  expect(daysFromToday('2026-11-22T16:01:00Z', lateEvening, 'Europe/Berlin')).toBe(0);
  expect(daysFromToday('2026-11-21T06:00:00Z', now, shanghai)).toBe(-1);
});

test('a summer-time change does not shift the count of days', () => {
  const beforeChange = Date.parse('2026-03-28T12:00:00Z');
  expect(daysFromToday('2026-03-30T12:00:00Z', beforeChange, 'Europe/Berlin')).toBe(2);
});

test('Sunday is weekday 7', () => {
  expect(weekday('2026-11-22T06:00:00Z', shanghai)).toBe(7);
  expect(weekday('2026-11-22T16:30:00Z', shanghai)).toBe(1);
});
