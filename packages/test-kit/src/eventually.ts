import { setTimeout as pause } from 'node:timers/promises';

const EVERY_MS = 25;

/**
 * Tries `fn` again and again until it neither throws nor yields `undefined` or `false`, and gives what it yielded.
 * Fails after `withinMs` with the last reason.
 */
export async function eventually<T>(
  fn: () => T | Promise<T>,
  { withinMs = 20_000 }: { readonly withinMs?: number } = {},
): Promise<Exclude<Awaited<T>, undefined | false>> {
  const deadline = performance.now() + withinMs;
  let reason: unknown;
  for (;;) {
    try {
      const found = await fn();
      // What remains of the type once these two values are ruled out; the compiler does not see it for T.
      if (found !== undefined && found !== false) return found as Exclude<Awaited<T>, undefined | false>;
      reason = `it yielded ${String(found)}`;
    } catch (error) {
      reason = error;
    }
    if (performance.now() >= deadline) {
      const text = reason instanceof Error ? reason.message : String(reason);
      throw new Error(`not within ${withinMs} ms: ${text}`, { cause: reason });
    }
    await pause(EVERY_MS);
  }
}
