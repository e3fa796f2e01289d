import { isDeepStrictEqual } from 'node:util';
import { setTimeout as pause } from 'node:timers/promises';

/** Ends the step when it does not hold. */
export function holds(fact: unknown, what: string): asserts fact {
  if (!fact) throw new Error(`does not hold: ${what}`);
}

/** Ends the step when both differ, saying how. */
export function same(is: unknown, expected: unknown, what: string): void {
  if (isDeepStrictEqual(is, expected)) return;
  throw new Error(`${what}: expected ${JSON.stringify(expected)}, is ${JSON.stringify(is)}`);
}

/** The value; without one the step ends. */
export function present<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) throw new Error(`there is no ${what}`);
  return value;
}

/** Asks again until there is an answer: events and mails take a moment. */
export async function eventually<T>(
  what: string,
  ask: () => Promise<T | null | undefined | false>,
  withinMs = 15_000,
): Promise<T> {
  const end = Date.now() + withinMs;
  for (;;) {
    const value = await ask();
    if (value) return value;
    if (Date.now() > end) throw new Error(`${what}: not within ${withinMs / 1000} s`);
    await pause(100);
  }
}
