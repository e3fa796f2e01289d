import { expect, test } from '@jest/globals';
import { durationParts } from './duration-parts.js';

test('seconds are told only below an hour', () => {
  expect(durationParts(260_000)).toEqual({ hours: 0, minutes: 4, seconds: 20 });
  expect(durationParts(5_430_000)).toEqual({ hours: 1, minutes: 31, seconds: 0 });
});

test('59 minutes and 59.6 seconds are an hour, not 60 minutes', () => {
  expect(durationParts(3_599_600)).toEqual({ hours: 1, minutes: 0, seconds: 0 });
});
