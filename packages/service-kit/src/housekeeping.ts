import { setTimeout as pause } from 'node:timers/promises';
import type { Database } from './database.js';
import type { Log } from './log.js';

const hour = 3_600_000;
const batch = 5_000;

/** What is forgotten after some days. A published fact lives on in the archive, an answer was fetched long ago. */
const forgotten = [
  { table: 'outbox', key: 'id', when: 'pub_seq IS NOT NULL AND sent_at < $1' },
  { table: 'idempotency', key: 'caller, key', when: 'at < $1' },
  { table: 'timer', key: 'key', when: 'fired_at < $1' },
  {
    table: 'inbox_failure',
    key: 'consumer, aggregate, aggregate_id, version',
    when: 'at < $1',
  },
] as const;

/** Keeps the kit's tables bounded, hourly. Several processes may do it at once: rows in work are passed over. */
export async function runHousekeeping(
  database: Database,
  keepDays: number,
  log: Log,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    await forgetOld(database, keepDays, signal).catch((error: unknown) =>
      log.warn({ err: error }, 'housekeeping failed'),
    );
    await pause(hour, undefined, { signal }).catch(() => undefined); // aborted: the loop ends
  }
}

/** Deletes in small batches, so that nothing waits for it. Answers how many rows went. */
export async function forgetOld(database: Database, keepDays: number, signal: AbortSignal): Promise<number> {
  const { rows } = await database.pool.query<{ before: Date }>(
    `SELECT now() - $1 * interval '1 day' AS before`,
    [keepDays],
  );
  let gone = 0;
  for (const { table, key, when } of forgotten) {
    let deleted = batch;
    while (deleted === batch && !signal.aborted) {
      const { rowCount } = await database.pool.query(
        `DELETE FROM ${table} WHERE (${key}) IN
           (SELECT ${key} FROM ${table} WHERE ${when} LIMIT ${batch} FOR UPDATE SKIP LOCKED)`,
        [rows[0]?.before],
      );
      deleted = rowCount ?? 0;
      gone += deleted;
    }
  }
  return gone;
}
