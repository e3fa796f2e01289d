import type { Transaction } from '@aftercare/service-kit/transaction';
import type { Act, NewEntry, TicketDecision } from '../../domain/ticket-decision.js';

/** Events whose entry in the conversation is the words themselves. */
const speaking = new Set([
  'ticket.opened',
  'ticket.replied',
  'ticket.customerWrote',
  'ticket.noted',
  'ticket.callLogged',
]);

interface Row extends NewEntry {
  readonly position: number;
  readonly step: { readonly event: string; readonly params: object } | null;
}

/** TKT-12: words, calls and steps of a decision in one order: the ticket's version at which each was added. */
export async function addEntries(
  tx: Transaction,
  decision: TicketDecision,
  from: number,
  act: Act,
): Promise<void> {
  const rows = [...spoken(decision, from), ...steps(decision, from, act)];
  if (rows.length === 0) return;
  await tx.sql.query({
    name: 'ticket-entries',
    text: `INSERT INTO ticket_entry (id, ticket_id, position, kind, at, author, author_kind, body, mentioned_ids, channel, call, step)
           SELECT e.id, $1, e.position, e.kind, e.at, $2, $3, e.body, e."mentionedIds", e.channel, e.call, e.step
           FROM jsonb_to_recordset($4) AS e (id uuid, position int, kind text, at timestamptz, body text,
                                             "mentionedIds" uuid[], channel text, call jsonb, step jsonb)`,
    values: [decision.next.id, act.by, act.caller.kind.toUpperCase(), JSON.stringify(rows)],
  });
}

function spoken(decision: TicketDecision, from: number): Row[] {
  return decision.entries
    .filter((entry) => entry.kind !== 'STEP')
    .map((entry) => ({ ...entry, position: from + 1, step: null }));
}

function steps(decision: TicketDecision, from: number, act: Act): Row[] {
  const words = decision.entries.find((entry) => entry.kind === 'STEP')?.body ?? null;
  return decision.events.flatMap(({ event, data }, index) => {
    if (speaking.has(event.name)) return [];
    const step = { event: event.name.slice('ticket.'.length), params: plainFields(data) };
    const empty = { at: act.now, mentionedIds: [], channel: null, call: null };
    const body = index === 0 ? words : null;
    return [{ ...empty, id: act.newId(), kind: 'STEP' as const, body, position: from + index + 1, step }];
  });
}

const plainFields = (data: object) =>
  Object.fromEntries(Object.entries(data).filter(([, value]) => typeof value !== 'object' || value === null));
