import type { EventEnvelope } from '@aftercare/contracts/envelope';
import type { Transaction } from './transaction.js';

export type Arrival = 'next' | 'seen' | 'gap' | 'blocked';

export type NoteArrival = (tx: Transaction, consumer: string, event: EventEnvelope) => Promise<Arrival>;

/**
 * Notes the arrival of an event in the transaction of its effect. `next`: the effect may run. `seen`: it has run.
 * `gap`: an earlier version of the same record is still missing. `blocked`: an earlier one is a dead letter.
 */
export const noteArrival: NoteArrival = async (tx, consumer, event) => {
  const moved = await tx.sql.query({
    name: 'inbox-move',
    text: `INSERT INTO inbox (consumer, aggregate, aggregate_id, version)
           SELECT $1, $2, $3, $4 WHERE $4 = 1
              OR EXISTS (SELECT 1 FROM inbox WHERE consumer = $1 AND aggregate = $2 AND aggregate_id = $3)
           ON CONFLICT (consumer, aggregate, aggregate_id)
           DO UPDATE SET version = excluded.version WHERE inbox.version = excluded.version - 1`,
    values: [consumer, event.aggregate, event.aggregateId, event.version],
  });
  if (moved.rowCount === 1) return 'next';
  const { rows } = await tx.sql.query<{ version: number; blocked: boolean }>({
    name: 'inbox-position',
    text: `SELECT coalesce((SELECT version FROM inbox
                            WHERE consumer = $1 AND aggregate = $2 AND aggregate_id = $3), 0) AS version,
                  EXISTS (SELECT 1 FROM dead_letter WHERE consumer = $1 AND aggregate = $2 AND aggregate_id = $3
                            AND resolved_at IS NULL) AS blocked`,
    values: [consumer, event.aggregate, event.aggregateId],
  });
  const position = rows[0];
  if (position && position.version >= event.version) return 'seen';
  return position?.blocked ? 'blocked' : 'gap';
};

/**
 * Says that a copy of the record was taken from its owner at `version` (by its snapshot query): events up to there
 * are seen, the next one is due. Needed where the earlier events have left the stream. Not in a reaction: the arrivals
 * of a batch are noted before its effects run.
 */
export async function noteSnapshot(
  tx: Transaction,
  consumer: string,
  record: Pick<EventEnvelope, 'aggregate' | 'aggregateId' | 'version'>,
): Promise<void> {
  await tx.sql.query({
    name: 'inbox-snapshot',
    text: `INSERT INTO inbox (consumer, aggregate, aggregate_id, version) VALUES ($1, $2, $3, $4)
           ON CONFLICT (consumer, aggregate, aggregate_id)
           DO UPDATE SET version = greatest(inbox.version, excluded.version)`,
    values: [consumer, record.aggregate, record.aggregateId, record.version],
  });
}
