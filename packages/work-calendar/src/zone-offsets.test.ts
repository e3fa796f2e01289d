import { describe, expect, test } from '@jest/globals';
import { DAY_MS, HOUR_MS } from './instant.js';
import { isKnownZone, zoneOffsets } from './zone-offsets.js';

describe('COM-05: offsets of a zone', () => {
  test('on the day of a change each side has its own offset, to the second', () => {
    const { offsetAt, spansOfDay } = zoneOffsets('Europe/Berlin');
    const change = Date.parse('2026-03-29T01:00:00Z');
    expect([change - 1000, change - 1, change, change + 1].map((ms) => offsetAt(ms) / HOUR_MS)).toEqual([
      1, 1, 2, 2,
    ]);
    const day = Math.floor(change / DAY_MS);
    expect(spansOfDay(day)).toEqual([
      { from: day * DAY_MS, to: change, offsetMs: HOUR_MS },
      { from: change, to: (day + 1) * DAY_MS, offsetMs: 2 * HOUR_MS },
    ]);
  });

  test('halves and quarters of an hour, west and east', () => {
    const at = Date.parse('2026-01-15T00:00:00Z');
    const hours = (zone: string) => zoneOffsets(zone).offsetAt(at) / HOUR_MS;
    expect(['UTC', 'Asia/Shanghai', 'Asia/Kolkata', 'Asia/Kathmandu', 'America/St_Johns'].map(hours)).toEqual(
      [0, 8, 5.5, 5.75, -3.5],
    );
  });

  test('an unknown name and a bare offset are no zones', () => {
    expect(['Asia/Shanghai', 'Asia/Atlantis', '+08:00', ''].map(isKnownZone)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});
