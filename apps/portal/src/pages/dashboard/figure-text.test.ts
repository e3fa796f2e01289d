import { expect, test } from '@jest/globals';
import { axisScale, figureText, percentText, targetText } from './figure-text.js';

const words = { duration: (ms: number) => `${ms} ms`, none: 'no data' };

test('ANA-02: a figure without records says so, and is not zero', () => {
  expect(figureText(null, 'SHARE', words)).toBe('no data');
  expect(figureText(0, 'COUNT', words)).toBe('0');
});

test('ANA-02: each unit is told as people say it', () => {
  expect(figureText(260_000, 'DURATION_MS', words)).toBe('260000 ms');
  expect(figureText(0.925, 'SHARE', words)).toBe('92.5 %');
  expect(figureText(4.5, 'SCORE', words)).toBe('4.50');
});

test('a share is rounded to a tenth and whole where nothing is lost', () => {
  expect(percentText(1)).toBe('100 %');
  expect(percentText(0.8749)).toBe('87.5 %');
});

test('a target tells its direction', () => {
  expect(targetText('AT_MOST', '5 min')).toBe('≤ 5 min');
  expect(targetText('AT_LEAST', '90 %')).toBe('≥ 90 %');
});

test('ANA-02: an axis is in the unit of its size, never finer than a second', () => {
  expect(axisScale('DURATION_MS', 90)).toEqual({ divideBy: 1_000, suffix: 's', leastStep: 1 });
  expect(axisScale('DURATION_MS', 90_000).suffix).toBe('s');
  expect(axisScale('DURATION_MS', 300_000).suffix).toBe('min');
  expect(axisScale('DURATION_MS', 20_000_000).suffix).toBe('h');
  expect(axisScale('DURATION_MS', 600_000_000).suffix).toBe('d');
  expect(axisScale('SHARE', 1)).toEqual({ divideBy: 0.01, suffix: '%' });
});
