import { expect, test } from '@jest/globals';
import { periodOf } from './period.js';

const zone = 'Asia/Shanghai';
const now = Date.parse('2026-11-30T16:30:00Z');

test('periods are local days of the viewer’s zone, both inclusive', () => {
  expect(periodOf('thisMonth', now, zone)).toEqual({ from: '2026-12-01', to: '2026-12-01', zone });
  expect(periodOf('lastMonth', now, zone)).toEqual({ from: '2026-11-01', to: '2026-11-30', zone });
  expect(periodOf('thirtyDays', now, zone)).toEqual({ from: '2026-11-02', to: '2026-12-01', zone });
  expect(periodOf('thisYear', now, zone)).toEqual({ from: '2026-01-01', to: '2026-12-01', zone });
});

test('last month in January is December of the year before', () => {
  expect(periodOf('lastMonth', Date.parse('2027-01-10T00:00:00Z'), zone)).toMatchObject({
    from: '2026-12-01',
    to: '2026-12-31',
  });
});
