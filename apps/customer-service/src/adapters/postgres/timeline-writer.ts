import type { Transaction } from '@aftercare/service-kit/transaction';
import type { TimelinePlace } from './record-kind.js';

export interface NewTimelineEntry extends TimelinePlace {
  readonly id: string;
  readonly at: Date | string;
  /** Name of the event, e.g. `ticket.opened`. */
  readonly event: string;
  readonly recordKind: string;
  readonly recordId: string;
  readonly actor: string;
  /** Codes and numbers alone; ids and nested values of `data` are left out. */
  readonly data: object;
}

/** CUS-05: one statement; the same entry again changes nothing. Who may see the record follows its latest event. */
export async function addToTimeline(tx: Transaction, entry: NewTimelineEntry): Promise<void> {
  await tx.sql.query({
    name: 'timeline-add',
    text: `WITH seen AS (
             INSERT INTO timeline_record (kind, id, unit_id, person_id, other_unit_id, hidden_from)
             SELECT $5, $6, $10::uuid, $11::uuid, $12::uuid, $13::uuid[] WHERE $10::uuid IS NOT NULL
             ON CONFLICT (kind, id) DO UPDATE SET unit_id = excluded.unit_id, person_id = excluded.person_id,
               other_unit_id = excluded.other_unit_id, hidden_from = excluded.hidden_from)
           INSERT INTO timeline_entry (id, customer_id, at, event, record_kind, record_id, number, actor, params)
           SELECT $1, $2::uuid, $3, $4, $5, $6, $7, $8, $9 WHERE $2::uuid IS NOT NULL
           ON CONFLICT (id) DO NOTHING`,
    values: [
      entry.id,
      entry.customerId,
      entry.at,
      entry.event,
      entry.recordKind,
      entry.recordId,
      entry.number,
      entry.actor,
      JSON.stringify(lineParams(entry.data)),
      entry.seenBy?.unitId ?? null,
      entry.seenBy?.personId ?? null,
      entry.seenBy?.otherUnitId ?? null,
      entry.seenBy?.hiddenFrom ?? [],
    ],
  });
}

/** The codes and numbers of an event's data: what a line of text can be filled with. */
export function lineParams(data: object): Record<string, unknown> {
  const plain = Object.entries(data).filter(
    ([name, value]) => !/(^id|Id|Ids|^key)$/.test(name) && (value === null || typeof value !== 'object'),
  );
  return Object.fromEntries(plain);
}
