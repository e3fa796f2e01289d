import type { EventEnvelope } from '@aftercare/contracts/envelope';
import { DomainError, notFound } from '@aftercare/domain-kit/domain-error';
import { audit } from './audit.js';
import type { Database } from './database.js';
import { lockRecord } from './dead-letters.js';
import { inputHash } from './idempotency.js';
import type { Effects } from './inbox-batch.js';
import { noteArrival } from './inbox.js';
import { keysetCondition, keysetOrder, pageFrom, sortKey, type KeysetSort, type Page } from './keyset.js';
import { Parameters } from './predicate.js';
import { sqlFor, transact, type Transaction } from './transaction.js';

/** An event that could not be processed, or that waits behind such a one (reason `BLOCKED`). */
export interface DeadLetter {
  readonly id: string;
  /** `<service>_from_<source>` */
  readonly consumer: string;
  readonly aggregate: string;
  readonly aggregateId: string;
  readonly version: number;
  /** e.g. `ticket.opened` */
  readonly type: string;
  readonly reason: string;
  readonly at: Date;
}

/** Where an administrator sees dead letters and deals with them; provided to a service's module as `DEAD_LETTERS`. */
export interface DeadLetterDesk {
  /** The open ones, oldest first. */
  readonly list: (page: {
    readonly first: number;
    readonly after?: string | undefined;
  }) => Promise<Page<DeadLetter>>;
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
    list: (page) => listDeadLetters(database, page),
    read: (id) => readData(database, id),
    repair: (id, data) => repairDeadLetter(database, id, data),
    replay: (id) => replayDeadLetter(database, effectsFor, id),
    skip: (id) => replayDeadLetter(database, effectsFor, id, id),
  };
}

const oldestFirst: KeysetSort = {
  column: 'at',
  type: 'timestamptz',
  direction: 'asc',
  nullable: false,
  id: 'id',
};

async function listDeadLetters(
  database: Database,
  page: { readonly first: number; readonly after?: string | undefined },
): Promise<Page<DeadLetter>> {
  const parameters = new Parameters();
  const { rows } = await sqlFor(database).query<ListRow>(
    `SELECT id, consumer, aggregate, aggregate_id AS "aggregateId", version, payload->>'type' AS type, reason, at,
            ${sortKey(oldestFirst)}
     FROM dead_letter WHERE resolved_at IS NULL AND ${keysetCondition(oldestFirst, page.after, parameters)}
     ${keysetOrder(oldestFirst)} LIMIT ${parameters.bind(page.first + 1)}`,
    parameters.values,
  );
  return pageFrom(oldestFirst, rows, page.first, toLetter);
}

type ListRow = DeadLetter & { readonly sortKey: string };

function toLetter(row: ListRow): DeadLetter {
  const { id, consumer, aggregate, aggregateId, version, type, reason, at } = row;
  return { id, consumer, aggregate, aggregateId, version, type, reason, at };
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
