import type { EventEnvelope } from '@aftercare/contracts/envelope';
import { v7 as uuid } from 'uuid';
import type { Database } from './database.js';
import { transactApart, type Transaction } from './transaction.js';

/** Counts the failures of an event at a consumer; answers how many there are now. */
export async function noteFailure(
  database: Database,
  consumer: string,
  event: EventEnvelope,
): Promise<number> {
  const { rows } = await database.pool.query<{ failures: number }>({
    name: 'inbox-failed',
    text: `INSERT INTO inbox_failure (consumer, aggregate, aggregate_id, version) VALUES ($1, $2, $3, $4)
           ON CONFLICT (consumer, aggregate, aggregate_id, version)
           DO UPDATE SET failures = inbox_failure.failures + 1, at = now() RETURNING failures`,
    values: [consumer, event.aggregate, event.aggregateId, event.version],
  });
  return rows[0]?.failures ?? 1;
}

/** Sets an event aside that could not be processed; later events of the same record wait behind it. */
export async function setAside(
  database: Database,
  consumer: string,
  event: EventEnvelope,
  subject: string,
  reason: string,
): Promise<void> {
  await transactApart(database, (tx) => insert(tx, consumer, event, subject, reason));
}

/** Sets an event aside behind an open dead letter of its record; false when there is none (any more). */
export async function setAsideBehind(
  database: Database,
  consumer: string,
  event: EventEnvelope,
  subject: string,
): Promise<boolean> {
  return transactApart(database, async (tx) => {
    await lockRecord(tx, consumer, event.aggregateId);
    const { rows } = await tx.sql.query<{ blocked: boolean }>({
      name: 'dead-letter-before',
      text: `SELECT EXISTS (SELECT 1 FROM dead_letter WHERE consumer = $1 AND aggregate = $2 AND aggregate_id = $3
                              AND version < $4 AND resolved_at IS NULL) AS blocked`,
      values: [consumer, event.aggregate, event.aggregateId, event.version],
    });
    if (!rows[0]?.blocked) return false;
    await insert(tx, consumer, event, subject, 'BLOCKED');
    return true;
  });
}

/** Until the transaction ends, nobody else sets aside or plays again what concerns this record. */
export async function lockRecord(tx: Transaction, consumer: string, aggregateId: string): Promise<void> {
  await tx.sql.query({
    name: 'dead-letter-lock',
    text: 'SELECT pg_advisory_xact_lock(7305, hashtext($1))',
    values: [`${consumer} ${aggregateId}`],
  });
}

async function insert(
  tx: Transaction,
  consumer: string,
  event: EventEnvelope,
  subject: string,
  reason: string,
): Promise<void> {
  await tx.sql.query({
    name: 'dead-letter-add',
    text: `INSERT INTO dead_letter (id, consumer, aggregate, aggregate_id, version, subject, payload, reason)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (consumer, aggregate, aggregate_id, version)
           DO UPDATE SET reason = excluded.reason, resolved_at = NULL`,
    values: [
      uuid(),
      consumer,
      event.aggregate,
      event.aggregateId,
      event.version,
      subject,
      JSON.stringify(event),
      reason.slice(0, 2_000),
    ],
  });
}
