import { eventEnvelope, type EventEnvelope } from '@aftercare/contracts/envelope';
import type { Transaction } from '@aftercare/service-kit/transaction';

interface ArchivedRow {
  id: string;
  message_id: string;
  at: Date;
  aggregate: string;
  aggregate_id: string;
  version: number;
  type: string;
  actor: string;
  imported: boolean;
  data: unknown;
}

/** ANA-01: keeps the event for good; in the transaction in which it is folded. */
export async function archiveEvent(tx: Transaction, event: EventEnvelope): Promise<void> {
  await tx.sql.query({
    name: 'archive-event',
    text: `INSERT INTO event_archive (message_id, at, aggregate, aggregate_id, version, type, actor, imported, data)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    values: [
      event.messageId,
      event.at,
      event.aggregate,
      event.aggregateId,
      event.version,
      event.type,
      event.actor,
      event.imported ?? false,
      JSON.stringify(event.data),
    ],
  });
}

/** The whole archive in the order in which it arrived, in pages of at most 1,000. */
export async function* archivedEvents(tx: Transaction): AsyncGenerator<readonly EventEnvelope[]> {
  let last = '0';
  for (;;) {
    const { rows } = await tx.sql.query<ArchivedRow>({
      name: 'archive-page',
      text: `SELECT id, message_id, at, aggregate, aggregate_id, version, type, actor, imported, data
             FROM event_archive WHERE id > $1 ORDER BY id LIMIT 1000`,
      values: [last],
    });
    const newest = rows.at(-1);
    if (!newest) return;
    last = newest.id;
    yield rows.map(toEnvelope);
  }
}

const toEnvelope = (row: ArchivedRow): EventEnvelope =>
  eventEnvelope.parse({
    messageId: row.message_id,
    type: row.type,
    aggregate: row.aggregate,
    aggregateId: row.aggregate_id,
    version: row.version,
    at: row.at.toISOString(),
    actor: row.actor,
    ...(row.imported ? { imported: true } : {}),
    data: row.data,
  }) as EventEnvelope; // zod makes the key `data` optional, since its type is unknown

export async function archiveSize(tx: Transaction): Promise<number> {
  const { rows } = await tx.sql.query<{ n: string }>('SELECT count(*) AS n FROM event_archive');
  return Number(rows[0]?.n ?? 0);
}
