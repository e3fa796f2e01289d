import type { Hints } from './hints.js';
import type { Presence } from './presence.js';

/** What subscriptions share: hints, and readings that several of them need at once. */
export interface Live {
  readonly hints: Hints;
  /** Who is where. */
  readonly presence: Presence;
  /** Reads once for all who ask for the same within a few seconds; the key says for whom and which version. */
  readonly shared: <T>(key: string, read: () => Promise<T>) => Promise<T>;
}

const sharedForMs = 5_000;

export function createLive(hints: Hints, presence: Presence): Live {
  const readings = new Map<string, { readonly reading: Promise<unknown>; readonly until: number }>();
  return {
    hints,
    presence,
    shared<T>(key: string, read: () => Promise<T>) {
      const now = Date.now();
      const known = readings.get(key);
      if (known && known.until > now) return known.reading as Promise<T>; // put there under the same key, by the same reader
      if (readings.size > 1_000) forgetOld(readings, now);
      const reading = read();
      readings.set(key, { reading, until: now + sharedForMs });
      reading.catch(() => readings.delete(key));
      return reading;
    },
  };
}

function forgetOld(readings: Map<string, { readonly until: number }>, now: number): void {
  for (const [key, { until }] of readings) if (until <= now) readings.delete(key);
}
