import { fact, publishAll, type Fact } from '@aftercare/service-kit/outbox';
import { columnOf } from '@aftercare/service-kit/row-columns';
import { updateRow } from '@aftercare/service-kit/row-write';
import type { Transaction } from '@aftercare/service-kit/transaction';
import type { HistoryStep } from '../../domain/history.js';
import type { ServiceLevel } from '../../domain/service-level.js';
import type { Ticket } from '../../domain/ticket.js';
import { clockFacts, ticketFacts } from './ticket-facts.js';
import { derivedColumns } from './ticket-row.js';
import { TicketSchema } from './ticket.schema.js';

/** One ticket with the rows that were decided on. */
export interface RecordedTicket {
  /** Its number in the log. */
  readonly number: string;
  readonly before: Ticket | undefined;
  readonly level: ServiceLevel;
  readonly steps: readonly HistoryStep[];
}

/** Tickets, conversation, rows and facts of a whole batch: a statement each. No timer, no mail. */
export async function saveHistory(
  tx: Transaction,
  source: string,
  recorded: readonly RecordedTicket[],
): Promise<void> {
  if (recorded.length === 0) return;
  const changed = recorded.map((ticket) => ({ ...ticket, after: lastOf(ticket) }));
  await insertTickets(
    tx,
    changed.filter(({ before }) => !before),
  );
  for (const { before, after, level } of changed) {
    if (before) await updateRow(tx, TicketSchema, before, after, derivedColumns(before, after, level));
  }
  await insertEntries(tx, recorded);
  await insertRows(tx, source, recorded);
  await tx.sql.query({
    name: 'history-versions',
    text: `UPDATE history_ticket h SET version = v.version FROM unnest($2::text[], $3::int[]) AS v (number, version)
           WHERE h.source = $1 AND h.number = v.number`,
    values: [source, changed.map(({ number }) => number), changed.map(({ after }) => after.version)],
  });
  await publishAll(
    tx,
    recorded.map(({ before, level, steps }) => ({
      id: steps[0]?.after.id ?? '',
      version: before?.version ?? 0,
      facts: steps.map((step) => factOf(step, level)),
      imported: true,
    })),
  );
}

function lastOf({ steps }: RecordedTicket): Ticket {
  const last = steps.at(-1);
  if (!last) throw new Error('a ticket without new rows is left out before');
  return last.after;
}

const factOf = ({ event, after, row, ended }: HistoryStep, level: ServiceLevel): Fact => ({
  ...fact(event.event, {
    ...event.data,
    ticket: ticketFacts(after),
    clocks: ended.map((clock) => clockFacts(clock, level)),
  }),
  at: new Date(row.at),
});

const properties = Object.keys(TicketSchema.options.columns);
const columns = properties.map((property) => columnOf(TicketSchema, property));
const derived = ['due_times', 'next_due_at', 'queue_key'];

async function insertTickets(
  tx: Transaction,
  tickets: readonly { readonly after: Ticket; readonly level: ServiceLevel }[],
): Promise<void> {
  if (tickets.length === 0) return;
  const rows = tickets.map(({ after, level }) => {
    const values = new Map<string, unknown>(Object.entries(after));
    const own = properties.map((property, index) => [columns[index] ?? property, values.get(property)]);
    const more = derivedColumns(undefined, after, level).map(({ column, value }) => [column, value]);
    const { search, due_times: dues, ...row } = Object.fromEntries([...own, ...more]);
    return {
      row: { ...row, due_times: JSON.parse(dues) as unknown },
      words: { id: after.id, words: search },
    };
  });
  const names = [...columns, ...derived];
  await tx.sql.query({
    name: 'history-insert-tickets',
    text: `INSERT INTO ticket (${names.join(', ')}, search)
           SELECT ${names.map((name) => `r.${name}`).join(', ')}, array_to_tsvector(w.words)
           FROM jsonb_populate_recordset(NULL::ticket, $1) r
           JOIN jsonb_to_recordset($2) AS w (id uuid, words text[]) ON w.id = r.id`,
    values: [JSON.stringify(rows.map(({ row }) => row)), JSON.stringify(rows.map(({ words }) => words))],
  });
}

/** TKT-12: history stands in the conversation, in the order of the log. */
async function insertEntries(tx: Transaction, recorded: readonly RecordedTicket[]): Promise<void> {
  const rows = stepsOf(recorded).map(({ entry, after, event, row }) => ({
    ...entry,
    ticket_id: after.id,
    position: after.version,
    author_kind: 'STAFF',
    mentioned_ids: entry.mentionedIds,
    step:
      entry.kind === 'STEP'
        ? {
            event: event.event.name.slice('ticket.'.length),
            params: { sourceState: row.sourceState ?? row.status, status: row.status },
          }
        : null,
  }));
  await tx.sql.query({
    name: 'history-insert-entries',
    text: `INSERT INTO ticket_entry (id, ticket_id, position, kind, at, author, author_kind, body, mentioned_ids, channel, call, step)
           SELECT id, ticket_id, position, kind, at, author, author_kind, body, mentioned_ids, channel, NULL, step
           FROM jsonb_populate_recordset(NULL::ticket_entry, $1)`,
    values: [JSON.stringify(rows)],
  });
}

async function insertRows(
  tx: Transaction,
  source: string,
  recorded: readonly RecordedTicket[],
): Promise<void> {
  const rows = stepsOf(recorded).map(({ row, after }) => ({
    source,
    row: row.row,
    ticket_id: after.id,
    version: after.version,
    at: row.at,
    status: row.status,
    source_state: row.sourceState,
    by_whom: row.by,
    unit_id: row.unitId,
    group_name: row.group,
    assignee_id: row.assigneeId,
    assignee_name: row.assignee,
    category_code: row.categoryCode,
    impact: row.impact,
    urgency: row.urgency,
    priority: row.priority,
    reopen_count: row.reopenCount,
    reassign_count: row.reassignCount,
    first_response_at: row.firstResponseAt,
    resolved_at: row.resolvedAt,
    closed_at: row.closedAt,
  }));
  await tx.sql.query({
    name: 'history-insert-rows',
    text: 'INSERT INTO ticket_history SELECT * FROM jsonb_populate_recordset(NULL::ticket_history, $1)',
    values: [JSON.stringify(rows)],
  });
}

const stepsOf = (recorded: readonly RecordedTicket[]) => recorded.flatMap(({ steps }) => steps);
