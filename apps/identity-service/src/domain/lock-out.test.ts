import { expect, test } from '@jest/globals';
import { admit, later, type Attempts } from './lock-out.js';

const start = new Date('2026-05-04T01:00:00Z');
const minutes = (n: number) => n * 60_000;

/** Tries that all fail, as soon as each is allowed; answers how long each lock lasted, in minutes. */
function locksOf(tries: number): number[] {
  const locks: number[] = [];
  let now = start;
  let attempts: Attempts | undefined;
  for (let n = 0; n < tries; n += 1) {
    const admitted = admit(attempts, now);
    if (admitted.kind === 'LOCKED') throw new Error('it waited until the lock was over');
    attempts = admitted.next;
    if (attempts.lockedUntil) {
      locks.push((attempts.lockedUntil.getTime() - now.getTime()) / 60_000);
      now = attempts.lockedUntil;
    }
  }
  return locks;
}

test('COM-04: every fifth failure closes sign-in, longer each time', () => {
  expect(locksOf(4)).toEqual([]);
  expect(locksOf(30)).toEqual([1, 5, 15, 60, 60, 60]);
});

test('COM-04: while it is closed nothing is tried or counted; at its end it is open', () => {
  const locked: Attempts = { failures: 5, lastAt: start, lockedUntil: later(start, minutes(1)) };
  expect(admit(locked, later(start, minutes(1) - 1))).toEqual({
    kind: 'LOCKED',
    until: later(start, minutes(1)),
  });
  expect(admit(locked, later(start, minutes(1)))).toMatchObject({
    kind: 'TRY',
    next: { failures: 6, lockedUntil: null },
  });
});

test('COM-04: a day without a try forgets all', () => {
  const old: Attempts = { failures: 19, lastAt: start, lockedUntil: null };
  expect(admit(old, later(start, 24 * minutes(60) + 1))).toMatchObject({ next: { failures: 1 } });
  expect(admit(old, later(start, 24 * minutes(60)))).toMatchObject({ next: { failures: 20 } });
});
