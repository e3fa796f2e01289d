import { setTimeout as pause } from 'node:timers/promises';
import type { Database } from './database.js';
import type { Log } from './log.js';

const hour = 3_600_000;
const batch = 5_000;

/** What is forgotten after 7 days. A published fact lives on in the archive, an answer was fetched long ago. */
const forgotten = [
  { table: 'outbox', key: 'id', when: `pub_seq IS NOT NULL AND sent_at < now() - interval '7 days'` },
  { table: 'idempotency', key: 'caller, key', when: `at < now() - interval '7 days'` },
  { table: 'timer', key: 'key', when: `fired_at < now() - interval '7 days'` },
  {
    table: 'inbox_failure',
    key: 'consumer, aggregate, aggregate_id, version',
    when: `at < now() - interval '7 days'`,
  },
] as const;

/** Keeps the kit's tables bounded, hourly. Several processes may do it at once: rows in work are passed over. */
export async function runHousekeeping(database: Database, log: Log, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await forgetOld(database, signal).catch((error: unknown) =>
      log.warn({ err: error }, 'housekeeping failed'),
    );
    await pause(hour, undefined, { signal }).catch(() => undefined); // aborted: the loop ends
  }
}

/** Deletes in small batches, so that nothing waits for it. Answers how many rows went. */
export async function forgetOld(database: Database, signal: AbortSignal): Promise<number> {
  let gone = 0;
  for (const { table, key, when } of forgotten) {
    let deleted = batch;
    while (deleted === batch && !signal.aborted) {
      const { rowCount } = await database.pool.query(
        `DELETE FROM ${table} WHERE (${key}) IN
           (SELECT ${key} FROM ${table} WHERE ${when} LIMIT ${batch} FOR UPDATE SKIP LOCKED)`,
      );
      deleted = rowCount ?? 0;
      gone += deleted;
    }
  }
  return gone;
}
