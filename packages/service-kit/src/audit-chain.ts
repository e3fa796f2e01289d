import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Database } from './database.js';
import { canonicalJson } from './idempotency.js';
import type { Log } from './log.js';
import { transact, type Transaction } from './transaction.js';

interface ChainRow {
  id: string;
  at: Date;
  actor: string;
  actor_kind: string;
  action: string;
  record_kind: string;
  record_id: string;
  version: number | null;
  changes: unknown;
  trace_id: string | null;
  seal: string | null;
  hash: string | null;
}

const columns =
  'id, at, actor, actor_kind, action, record_kind, record_id, version, changes, trace_id, seal, hash';

/** Seals new audit rows into the chain: each hash covers the row and the hash before it. */
export async function runAuditSealer(database: Database, log: Log, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const sealed = await transact(database, sealBatch).catch((error: unknown) => {
      log.warn({ err: error }, 'audit sealing looks again');
      return 0;
    });
    if (sealed === 0) await pause(1_000, undefined, { signal }).catch(() => undefined); // aborted: the loop ends
  }
}

async function sealBatch({ sql }: Transaction): Promise<number> {
  const lock = await sql.query<{ got: boolean }>('SELECT pg_try_advisory_xact_lock(7303) AS got');
  if (!lock.rows[0]?.got) return 0;
  const { rows } = await sql.query<ChainRow>(
    `SELECT ${columns} FROM audit WHERE seal IS NULL ORDER BY id LIMIT 500`,
  );
  if (rows.length === 0) return 0;
  const head = await sql.query<{ hash: string; seal: string }>(
    'SELECT hash, seal FROM audit WHERE seal IS NOT NULL ORDER BY seal DESC LIMIT 1',
  );
  let hash = head.rows[0]?.hash ?? '';
  const first = BigInt(head.rows[0]?.seal ?? 0) + 1n;
  const hashes = rows.map((row) => (hash = chainHash(hash, row)));
  await sql.query(
    `UPDATE audit SET hash = s.hash, seal = s.seal, sealed_at = now()
     FROM unnest($1::uuid[], $2::text[], $3::bigint[]) AS s(id, hash, seal) WHERE audit.id = s.id`,
    [rows.map((row) => row.id), hashes, rows.map((_, index) => String(first + BigInt(index)))],
  );
  return rows.length;
}

export interface AuditVerification {
  readonly sealedEntries: number;
  readonly unsealedEntries: number;
  readonly intact: boolean;
  /** The first entry that does not fit: changed, inserted, or after one that was removed. */
  readonly brokenAt: string | null;
}

/** Walks the whole chain (COM-08). An end that was cut off shows only against a count or head hash noted elsewhere. */
export async function verifyAudit(database: Database): Promise<AuditVerification> {
  const brokenAt = (await firstBrokenSeal(database)) ?? null;
  const { rows } = await database.pool.query<{ sealed: number; unsealed: number }>(
    'SELECT count(seal)::int AS sealed, (count(*) - count(seal))::int AS unsealed FROM audit',
  );
  const counts = rows[0] ?? { sealed: 0, unsealed: 0 };
  return {
    sealedEntries: counts.sealed,
    unsealedEntries: counts.unsealed,
    intact: brokenAt === null,
    brokenAt,
  };
}

async function firstBrokenSeal(database: Database): Promise<string | undefined> {
  let hash = '';
  let seal = '0';
  for (;;) {
    const { rows } = await database.pool.query<ChainRow & { seal: string }>(
      `SELECT ${columns} FROM audit WHERE seal > $1 ORDER BY seal LIMIT 2000`,
      [seal],
    );
    for (const row of rows) {
      hash = chainHash(hash, row);
      if (hash !== row.hash) return row.id;
      seal = row.seal;
    }
    if (rows.length === 0) return undefined;
  }
}

function chainHash(previous: string, row: ChainRow): string {
  const { id, actor, actor_kind, action, record_kind, record_id, version, changes, trace_id } = row;
  const who = { actor, actor_kind, at: row.at.toISOString(), trace_id };
  const content = canonicalJson({ id, ...who, action, record_kind, record_id, version, changes });
  return createHash('sha256').update(previous).update(content).digest('hex');
}
