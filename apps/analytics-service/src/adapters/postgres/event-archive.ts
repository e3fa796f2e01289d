import { eventEnvelope, type EventEnvelope } from '@aftercare/contracts/envelope';
import type { Gathering, Transaction } from '@aftercare/service-kit/transaction';

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

/** ANA-01: events kept for good, in the transaction in which they are folded; in the order in which they came. */
export class ArchiveBatch implements Gathering {
  private readonly events: EventEnvelope[] = [];

  static readonly begin = (): ArchiveBatch => new ArchiveBatch();

  keep(event: EventEnvelope): void {
    this.events.push(event);
  }

  async flush(tx: Transaction): Promise<void> {
    await tx.sql.query({
      name: 'archive-events',
      text: `INSERT INTO event_archive (message_id, at, aggregate, aggregate_id, version, type, actor, imported, data)
             SELECT message_id, at, aggregate, aggregate_id, version, type, actor, imported, data
             FROM unnest($1::uuid[], $2::timestamptz[], $3::text[], $4::text[], $5::int[], $6::text[], $7::text[],
               $8::boolean[], $9::jsonb[]) WITH ORDINALITY
               AS e (message_id, at, aggregate, aggregate_id, version, type, actor, imported, data, position)
             ORDER BY position`,
      values: [
        this.events.map(({ messageId }) => messageId),
        this.events.map(({ at }) => at),
        this.events.map(({ aggregate }) => aggregate),
        this.events.map(({ aggregateId }) => aggregateId),
        this.events.map(({ version }) => version),
        this.events.map(({ type }) => type),
        this.events.map(({ actor }) => actor),
        this.events.map(({ imported }) => imported ?? false),
        this.events.map(({ data }) => JSON.stringify(data)),
      ],
    });
  }
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
