import { expect, test } from '@jest/globals';
import { timeReader } from './log-time.js';

test.each([
  ['d/M/yyyy HH:mm', 'UTC', '29/2/2016 01:16', '2016-02-29T01:16:00.000Z'],
  ['d/M/yyyy HH:mm', 'Asia/Shanghai', '29/2/2016 01:16', '2016-02-28T17:16:00.000Z'],
  ['yyyy-MM-dd HH:mm:ss', 'UTC', '2024-12-31 23:59:59', '2024-12-31T23:59:59.000Z'],
  ['M/d/yyyy h:mm a', 'America/New_York', '7/4/2024 12:05 AM', '2024-07-04T04:05:00.000Z'],
  ['ISO', 'Asia/Shanghai', '2024-07-04T12:00:00+08:00', '2024-07-04T04:00:00.000Z'],
  ['ISO', 'UTC', '2024-07-04T12:00Z', '2024-07-04T12:00:00.000Z'],
])('COM-11: %s in %s reads %s', (format, zone, text, iso) => {
  expect(timeReader(format, zone)(text)).toBe(iso);
});

test.each([
  ['d/M/yyyy HH:mm', '31/2/2016 10:00'],
  ['d/M/yyyy HH:mm', '29/2/2015 10:00'],
  ['d/M/yyyy HH:mm', '1/13/2016 10:00'],
  ['d/M/yyyy HH:mm', '1/1/2016 24:00'],
  ['d/M/yyyy HH:mm', '1/1/2016 10:60'],
  ['d/M/yyyy HH:mm', '2016-01-01 10:00'],
  ['d/M/yyyy HH:mm', '1/1/2016 10:00 '],
  ['d/M/yyyy HH:mm', ''],
  ['M/d/yyyy h:mm a', '7/4/2024 13:05 PM'],
  ['ISO', '2024-07-04T12:00:00'],
  ['ISO', '2024-02-30T12:00:00Z'],
])('COM-11: %s refuses %s', (format, text) => {
  expect(timeReader(format, 'UTC')(text)).toBeUndefined();
});

test('COM-05: a time that summer time skips is the one an hour later, a time that comes twice the first', () => {
  const read = timeReader('yyyy-MM-dd HH:mm', 'Europe/Berlin');
  expect(read('2024-03-31 02:30')).toBe('2024-03-31T01:30:00.000Z');
  expect(read('2024-10-27 02:30')).toBe('2024-10-27T00:30:00.000Z');
});
