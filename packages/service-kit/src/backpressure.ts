import { setTimeout as pause } from 'node:timers/promises';
import { DomainError } from '@aftercare/domain-kit/domain-error';
import type { Database } from './database.js';
import type { KitMetrics } from './kit-metrics.js';

/** Refuses writes while too many facts wait for the broker, before anything is lost. */
export interface Backpressure {
  readonly admitWrite: () => void;
  readonly look: () => Promise<void>;
  /** Unsent outbox rows at the last look, counted up to the limit. */
  readonly unsent: () => number;
  readonly closed: () => boolean;
}

export function backpressure(database: Database, limit: number, metrics: KitMetrics): Backpressure {
  let unsent = 0;
  return {
    unsent: () => unsent,
    closed: () => unsent > limit,
    admitWrite() {
      if (unsent > limit) throw new DomainError('OVERLOADED', { retryAfterSeconds: 5 });
    },
    async look() {
      const { rows } = await database.pool.query<{ unsent: number; dead: number }>({
        name: 'backlog',
        text: `SELECT (SELECT count(*)::int FROM (SELECT 1 FROM outbox WHERE pub_seq IS NULL LIMIT $1) waiting) AS unsent,
                      (SELECT count(*)::int FROM (SELECT 1 FROM dead_letter WHERE resolved_at IS NULL LIMIT $1) open) AS dead`,
        values: [limit + 1],
      });
      unsent = rows[0]?.unsent ?? 0;
      metrics.setUnsent(unsent);
      metrics.setDeadLetters(rows[0]?.dead ?? 0);
    },
  };
}

/** Looks each second, beginning at once. */
export async function runBackpressure(pressure: Backpressure, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await pressure.look().catch(() => undefined); // the database is away: problems() says so
    await pause(1_000, undefined, { signal }).catch(() => undefined); // aborted: the loop ends
  }
}
