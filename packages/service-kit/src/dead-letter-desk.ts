import type { DeadLetterFilter } from '@aftercare/contracts/dead-letter';
import type { EventEnvelope } from '@aftercare/contracts/envelope';
import { DomainError, notFound } from '@aftercare/domain-kit/domain-error';
import { audit } from './audit.js';
import type { Database } from './database.js';
import { listDeadLetters, type DeadLetter } from './dead-letter-list.js';
import { lockRecord } from './dead-letters.js';
import { inputHash } from './idempotency.js';
import type { Effects } from './inbox-batch.js';
import { noteArrival } from './inbox.js';
import type { Page } from './keyset.js';
import { sqlFor, transact, type Transaction } from './transaction.js';

/** Where an administrator sees dead letters and deals with them; provided to a service's module as `DEAD_LETTERS`. */
export interface DeadLetterDesk {
  /** The open ones, oldest first. */
  readonly list: (
    page: { readonly first: number; readonly after?: string | undefined },
    filter?: DeadLetterFilter,
  ) => Promise<Page<DeadLetter>>;
  /** What the event says, as JSON text. */
  readonly read: (id: string) => Promise<string>;
  /** Puts other data (JSON text) in its place, so that it can be played again; which event it is stays. */
  readonly repair: (id: string, data: string) => Promise<void>;
  /** Plays again what is set aside of the same record, in order of versions; answers how many events that were. */
  readonly replay: (id: string) => Promise<number>;
  /** Gives up this one event: its effects never run, and those behind it are played again. */
  readonly skip: (id: string) => Promise<number>;
}

export function deadLetterDesk(
  database: Database,
  effectsFor: (consumer: string) => Effects | undefined,
): DeadLetterDesk {
  return {
    list: (page, filter) => listDeadLetters(database, page, filter),
    read: (id) => readData(database, id),
    repair: (id, data) => repairDeadLetter(database, id, data),
    replay: (id) => replayDeadLetter(database, effectsFor, id),
    skip: (id) => replayDeadLetter(database, effectsFor, id, id),
  };
}

interface Row {
  id: string;
  consumer: string;
  aggregate: string;
  aggregate_id: string;
  version: number;
  payload: EventEnvelope;
}

async function readData(database: Database, id: string): Promise<string> {
  const { rows } = await sqlFor(database).query<{ data: string }>(
    `SELECT payload ->> 'data' AS data FROM dead_letter WHERE id = $1 AND resolved_at IS NULL`,
    [id],
  );
  if (!rows[0]) throw notFound('deadLetter', id);
  return rows[0].data;
}

async function repairDeadLetter(database: Database, id: string, data: string): Promise<void> {
  const repaired = parsed(data);
  await transact(database, async (tx) => {
    const [letter] = await letters(tx, 'id = $1', [id]);
    if (!letter) throw notFound('deadLetter', id);
    await lockRecord(tx, letter.consumer, letter.aggregate_id);
    await tx.sql.query('UPDATE dead_letter SET payload = $2 WHERE id = $1', [
      id,
      JSON.stringify({ ...letter.payload, data: repaired }),
    ]);
    // which data it was can be proved; what it said is the event's own affair
    const changes = { data: { from: inputHash(letter.payload.data), to: inputHash(repaired) } };
    await audit(tx, { recordKind: 'deadLetter', recordId: id, changes });
  });
}

function parsed(data: string): unknown {
  try {
    return JSON.parse(data);
  } catch {
    throw new DomainError('INVALID_INPUT', { problem: 'NOT_JSON' }, ['data']);
  }
}

async function replayDeadLetter(
  database: Database,
  effectsFor: (consumer: string) => Effects | undefined,
  id: string,
  skipId?: string,
): Promise<number> {
  return transact(database, async (tx) => {
    const [first] = await letters(tx, 'id = $1', [id]);
    if (!first) throw notFound('deadLetter', id);
    const effects = effectsFor(first.consumer);
    if (!effects) throw new DomainError('NO_SUCH_CONSUMER', { consumer: first.consumer });
    await lockRecord(tx, first.consumer, first.aggregate_id);
    const waiting = await letters(tx, 'consumer = $1 AND aggregate = $2 AND aggregate_id = $3', [
      first.consumer,
      first.aggregate,
      first.aggregate_id,
    ]);
    for (const letter of waiting) {
      await resolve(tx, letter, letter.id === skipId ? async () => undefined : effects);
      await audit(tx, {
        recordKind: 'deadLetter',
        recordId: letter.id,
        changes: { state: { from: 'OPEN', to: letter.id === skipId ? 'SKIPPED' : 'REPLAYED' } },
      });
    }
    return waiting.length;
  });
}

async function letters(tx: Transaction, condition: string, values: readonly unknown[]): Promise<Row[]> {
  const { rows } = await tx.sql.query<Row>(
    `SELECT id, consumer, aggregate, aggregate_id, version, payload FROM dead_letter
     WHERE resolved_at IS NULL AND ${condition} ORDER BY version`,
    [...values],
  );
  return rows;
}

async function resolve(tx: Transaction, letter: Row, effects: Effects): Promise<void> {
  const arrival = await noteArrival(tx, letter.consumer, letter.payload);
  if (arrival === 'gap' || arrival === 'blocked') {
    throw new DomainError('REPLAY_FAILED', {
      version: letter.version,
      reason: 'an earlier version is missing',
    });
  }
  if (arrival === 'next')
    await tx
      .savepoint(() => effects(tx, letter.payload))
      .catch((error: unknown) => {
        throw new DomainError('REPLAY_FAILED', {
          version: letter.version,
          reason: String(error).slice(0, 500),
        });
      });
  await tx.sql.query('UPDATE dead_letter SET resolved_at = now() WHERE id = $1', [letter.id]);
  await tx.sql.query(
    'DELETE FROM inbox_failure WHERE consumer = $1 AND aggregate = $2 AND aggregate_id = $3 AND version = $4',
    [letter.consumer, letter.aggregate, letter.aggregate_id, letter.version],
  );
}
