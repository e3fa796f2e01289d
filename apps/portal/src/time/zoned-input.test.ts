import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { formatTime } from './format-time.js';
import { completeTime, instantOf, wholeMinute } from './zoned-input.js';

const now = Date.parse('2026-11-22T06:05:00Z');

test('a typed time is a time of the viewer’s zone', () => {
  expect(instantOf('2026-11-22 14:05', 'Asia/Shanghai')).toBe('2026-11-22T06:05:00.000Z');
  expect(instantOf('2026-7-1 9:00', 'Europe/Berlin')).toBe('2026-07-01T07:00:00.000Z');
  expect(instantOf('2026-11-22T14:05', 'Asia/Shanghai')).toBe('2026-11-22T06:05:00.000Z');
});

test('what is no time is refused and not guessed', () => {
  for (const typed of [
    '',
    'tomorrow',
    '2026-02-30 10:00',
    '2026-13-01 10:00',
    '2026-01-01 24:00',
    '2026-01-01',
  ])
    expect(instantOf(typed, 'Asia/Shanghai')).toBeNull();
});

test('14:05 alone is today, 11-23 9:00 this year', () => {
  expect(completeTime('14:05', now, 'Asia/Shanghai')).toBe('2026-11-22 14:05');
  expect(completeTime('11-23 9:00', now, 'Asia/Shanghai')).toBe('2026-11-23 9:00');
  expect(completeTime('soon', now, 'Asia/Shanghai')).toBe('soon');
});

test('what is shown and typed again is the same minute, in every zone without a change of summer time', () => {
  const zones = fc.constantFrom(
    'Asia/Shanghai',
    'Asia/Kolkata',
    'UTC',
    'America/Phoenix',
    'Pacific/Kiritimati',
  );
  const minutes = fc.integer({ min: 0, max: 40_000_000 });
  fc.assert(
    fc.property(zones, minutes, (zone, minute) => {
      const instant = new Date(Date.UTC(2000, 0, 1) + minute * 60_000).toISOString();
      expect(instantOf(formatTime(instant, zone), zone)).toBe(instant);
    }),
  );
});

test('a filled-in time is what its field shows, to the second', () => {
  const shown = (instant: string) => instantOf(formatTime(instant, 'Asia/Shanghai'), 'Asia/Shanghai');
  for (const arrivedAt of ['2026-11-22T18:34:00.000Z', '2026-11-22T18:34:59.999Z'])
    expect(shown(arrivedAt)).toBe(wholeMinute(arrivedAt));
});
