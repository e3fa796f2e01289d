import type { EventEnvelope } from '@aftercare/contracts/envelope';
import type { DataOf, EventDefinition } from '@aftercare/contracts/define';
import { v7 as uuid } from 'uuid';
import { currentRequest } from './request-context.js';
import { currentActor } from './scope.js';
import type { Transaction } from './transaction.js';
import { traceparentOf } from './trace.js';

/** A fact that a decision produced: its definition and its data. */
export interface Fact<D extends EventDefinition = EventDefinition> {
  readonly event: D;
  readonly data: DataOf<D>;
  /** When it became true, where that is not now (imported history). */
  readonly at?: Date;
}

export const fact = <D extends EventDefinition>(event: D, data: DataOf<D>): Fact<D> => ({ event, data });

export interface RecordFacts {
  readonly id: string;
  /** The record's version before these facts; 0 for a new record. */
  readonly version: number;
  readonly facts: readonly Fact[];
  readonly imported?: boolean;
}

/** Writes the facts of one record into the outbox and answers its new version. */
export async function publish(tx: Transaction, record: RecordFacts): Promise<number> {
  await publishAll(tx, [record]);
  return record.version + record.facts.length;
}

/** The same for many records, in one statement. */
export async function publishAll(tx: Transaction, records: readonly RecordFacts[]): Promise<void> {
  const rows = records.flatMap((record) => envelopesOf(record, tx.now));
  if (rows.length === 0) return;
  const request = currentRequest();
  const headers = request ? { traceparent: traceparentOf(request.trace) } : {};
  await tx.sql.query({
    name: 'outbox-append',
    text: `INSERT INTO outbox (message_id, aggregate, aggregate_id, version, subject, payload, headers, at)
           SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[], $4::int[], $5::text[], $6::text[], $7::text[], $8::timestamptz[])`,
    values: [
      rows.map((row) => row.envelope.messageId),
      rows.map((row) => row.envelope.aggregate),
      rows.map((row) => row.envelope.aggregateId),
      rows.map((row) => row.envelope.version),
      rows.map((row) => row.subject),
      rows.map((row) => JSON.stringify(row.envelope)),
      rows.map(() => JSON.stringify(headers)),
      rows.map((row) => row.envelope.at),
    ],
  });
  tx.afterCommit(() => tx.database.factsWritten.call());
}

function envelopesOf({ id, version, facts, imported }: RecordFacts, now: Date) {
  return facts.map(({ event, data, at }, index) => {
    const envelope: EventEnvelope = {
      messageId: uuid(),
      type: event.name,
      aggregate: event.aggregate,
      aggregateId: id,
      version: version + index + 1,
      at: (at ?? now).toISOString(),
      actor: currentActor(),
      ...(imported ? { imported: true } : {}),
      data: event.data.parse(data),
    };
    return { envelope, subject: event.subject };
  });
}
