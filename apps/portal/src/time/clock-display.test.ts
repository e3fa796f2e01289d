import { expect, test } from '@jest/globals';
import { clockFill, clockTone, formatLeft, type ShownClock, timeLeft } from './clock-display.js';

const at = (time: string) => Date.parse(`2026-11-22T${time}Z`);
const counting: ShownClock = {
  status: 'COUNTING',
  stage: 'RUNNING',
  targetMs: 3_600_000,
  startedAt: '2026-11-22T01:00:00Z',
  dueAt: '2026-11-22T02:00:00Z',
  usedMs: 0,
};

test('TKT-09: a clock turns red in the second it is due, before the server has said so', () => {
  expect(clockTone(counting, at('01:59:59'))).toBe('calm');
  expect(clockTone(counting, at('02:00:00'))).toBe('over');
});

test('TKT-09: the warnings at 50 and 80 % are two colours', () => {
  expect(clockTone({ ...counting, stage: 'WARNED_50' }, at('01:30:00'))).toBe('soon');
  expect(clockTone({ ...counting, stage: 'WARNED_80' }, at('01:50:00'))).toBe('urgent');
});

test('TKT-09: a paused clock counts nothing down and keeps its bar where it stopped', () => {
  const paused: ShownClock = { ...counting, status: 'PAUSED', dueAt: null, usedMs: 900_000 };
  expect(clockTone(paused, at('05:00:00'))).toBe('paused');
  expect(timeLeft(paused, at('05:00:00'))).toBeNull();
  expect(clockFill(paused, at('05:00:00'))).toBe(0.25);
});

test('a clock that was paused after its breach stays red', () => {
  expect(clockTone({ ...counting, status: 'PAUSED', stage: 'BREACHED', dueAt: null }, at('05:00:00'))).toBe(
    'over',
  );
});

test('an ended clock says how it ended, and one that was dropped says nothing', () => {
  const ended: ShownClock = { ...counting, status: 'ENDED', dueAt: null };
  expect(clockTone({ ...ended, result: 'MET' }, at('05:00:00'))).toBe('met');
  expect(clockTone({ ...ended, result: 'MISSED' }, at('05:00:00'))).toBe('missed');
  expect(clockTone({ ...ended, result: 'CANCELLED' }, at('05:00:00'))).toBe('paused');
});

test('the bar is full exactly when the clock is due', () => {
  expect(clockFill(counting, at('01:30:00'))).toBe(0.5);
  expect(clockFill(counting, at('02:00:00'))).toBe(1);
  expect(clockFill(counting, at('03:00:00'))).toBe(1);
});

test('what is left is told in seconds under a day, in minutes above', () => {
  expect(formatLeft(0, '天')).toBe('0:00');
  expect(formatLeft(59_999, '天')).toBe('0:59');
  expect(formatLeft(3_909_000, '天')).toBe('1:05:09');
  expect(formatLeft(2 * 86_400_000 + 11_400_000, '天')).toBe('2 天 03:10');
  expect(formatLeft(-12_000, 'd')).toBe('−0:12');
});
