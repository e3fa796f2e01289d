import type { CategoryView } from '@aftercare/contracts/ticket/category';
import { wellKnown } from '@aftercare/contracts/well-known';
import { DomainError } from '@aftercare/domain-kit/domain-error';
import { audit } from '@aftercare/service-kit/audit';
import { callerOfRequest } from '@aftercare/service-kit/caller-of-request';
import type { Database } from '@aftercare/service-kit/database';
import { columnsOf } from '@aftercare/service-kit/row-columns';
import { currentActor } from '@aftercare/service-kit/scope';
import { transact, type Transaction } from '@aftercare/service-kit/transaction';
import { v7 as uuid } from 'uuid';
import type { DecideHistory, HistoryBatch, HistoryStore } from '../../application/history-ports.js';
import type { RowTimes } from '../../domain/history-clocks.js';
import type { ToldTicket } from '../../domain/history.js';
import { serviceLevelOf } from '../../domain/service-level.js';
import type { Act } from '../../domain/ticket-decision.js';
import type { Ticket } from '../../domain/ticket.js';
import { tallyOfHistory } from './history-tally.js';
import type { Rules, RulesReader } from './rules-reader.js';
import { saveHistory, type RecordedTicket } from './save-history.js';
import { TicketSchema } from './ticket.schema.js';

/** A ticket of the batch with the rows that are not known yet, and what is known of it. */
interface Claimed {
  readonly index: number;
  readonly told: ToldTicket;
  readonly id: string;
  readonly before: Ticket | undefined;
  readonly earlier: readonly RowTimes[];
}

export class PostgresHistoryStore implements HistoryStore {
  constructor(
    private readonly database: Database,
    private readonly rules: RulesReader,
    private readonly categories: { list(includeRetired: boolean): Promise<readonly CategoryView[]> },
  ) {}

  record: HistoryStore['record'] = (batch, decide) =>
    transact(this.database, async (tx) => {
      const claimed = await claim(tx, batch);
      const recorded = await this.decided(tx, batch.source, claimed, decide);
      await saveHistory(tx, batch.source, recorded);
      const rows = recorded.flatMap(({ steps }) => steps.map(({ row }) => row.row));
      if (rows.length > 0) {
        const changes = {
          rows: { from: null, to: rows.length },
          first: { from: null, to: Math.min(...rows) },
        };
        await audit(tx, { recordKind: 'ticketHistory', recordId: batch.source, changes });
      }
      const told = batch.tickets.reduce((sum, ticket) => sum + ticket.rows.length, 0);
      return { recorded: rows.length, known: told - rows.length };
    });

  tally: HistoryStore['tally'] = (source) => tallyOfHistory(this.database, source);

  private async decided(
    tx: Transaction,
    source: string,
    claimed: readonly Claimed[],
    decide: DecideHistory,
  ): Promise<readonly RecordedTicket[]> {
    if (claimed.length === 0) return [];
    await refuseUnknown(tx, claimed);
    const rules = await this.rules.current();
    const categories = new Map(
      (await this.categories.list(true)).map((category) => [category.code, category] as const),
    );
    const numbers = await nextNumbers(tx, claimed.filter(({ before }) => !before).length);
    return claimed.map(({ index, told, id, before, earlier }) => {
      const calendarId = told.calendarId ?? wellKnown.standardCalendarId;
      const act = actOf(tx, rules, told.serviceLevelCode ?? 'STANDARD', calendarId);
      const number = before?.number ?? numbers.shift() ?? '';
      const found = { source, id, number, calendarId, categories, earlier };
      return {
        number: told.number,
        before,
        level: act.level,
        steps: decide(index, told, before, found, act),
      };
    });
  }
}

const actOf = (tx: Transaction, { settings, calendars }: Rules, level: string, calendarId: string): Act => ({
  now: tx.now,
  by: currentActor(),
  caller: callerOfRequest(),
  level: serviceLevelOf(level, calendarId, calendars),
  settings,
  newId: uuid,
});

/** Locks what the numbers of the batch have become, and leaves out the rows that are here already. */
async function claim(tx: Transaction, { source, tickets }: HistoryBatch): Promise<readonly Claimed[]> {
  const places = await lockPlaces(tx, source, [...new Set(tickets.map(({ number }) => number))]);
  const rows = tickets.flatMap((ticket) => ticket.rows.map(({ row }) => row));
  const { rows: known } = await tx.sql.query<{ row: number }>({
    name: 'history-known',
    text: 'SELECT "row" FROM ticket_history WHERE source = $1 AND "row" = ANY($2::int[])',
    values: [source, rows],
  });
  const here = new Set(known.map(({ row }) => row));
  const fresh = mergedByNumber(tickets)
    .map(({ index, told }) => ({
      index,
      told: { ...told, rows: told.rows.filter(({ row }) => !here.has(row)) },
    }))
    .filter(({ told }) => told.rows.length > 0);
  const continued = fresh.flatMap(({ told }) => placeOf(places, told).ticketId);
  const before = await loadTickets(tx, continued);
  const earlier = await loadTimes(tx, [...before.keys()]);
  return fresh.map(({ index, told }) => {
    const { ticketId, version } = placeOf(places, told);
    const ticket = before.get(ticketId);
    if (ticket && ticket.version !== version) {
      throw new DomainError('HISTORY_MOVED_ON', { number: ticket.number }, ['tickets', String(index)]);
    }
    return { index, told, id: ticketId, before: ticket, earlier: earlier.get(ticketId) ?? [] };
  });
}

interface Place {
  readonly number: string;
  readonly ticketId: string;
  readonly version: number;
}

/** In the order of the numbers, so that two batches never wait for each other in a circle. */
async function lockPlaces(tx: Transaction, source: string, numbers: readonly string[]) {
  await tx.sql.query({
    name: 'history-places',
    text: `INSERT INTO history_ticket (source, number, ticket_id, version)
           SELECT $1, n.number, n.id, 0 FROM unnest($2::text[], $3::uuid[]) AS n (number, id) ORDER BY n.number
           ON CONFLICT (source, number) DO NOTHING`,
    values: [source, numbers, numbers.map(() => uuid())],
  });
  const { rows } = await tx.sql.query<Place>({
    name: 'history-lock',
    text: `SELECT number, ticket_id AS "ticketId", version FROM history_ticket
           WHERE source = $1 AND number = ANY($2::text[]) ORDER BY number FOR UPDATE`,
    values: [source, numbers],
  });
  return new Map(rows.map((place) => [place.number, place]));
}

function placeOf(places: ReadonlyMap<string, Place>, { number }: ToldTicket): Place {
  const place = places.get(number);
  if (!place) throw new Error('every number of the batch was given a place');
  return place;
}

/** A number that stands in two places of the batch is one ticket. */
function mergedByNumber(tickets: readonly ToldTicket[]) {
  const merged = new Map<string, { readonly index: number; readonly told: ToldTicket }>();
  for (const [index, ticket] of tickets.entries()) {
    const first = merged.get(ticket.number);
    merged.set(
      ticket.number,
      first
        ? { ...first, told: { ...first.told, rows: [...first.told.rows, ...ticket.rows] } }
        : { index, told: ticket },
    );
  }
  return [...merged.values()];
}

async function loadTickets(tx: Transaction, ids: readonly string[]): Promise<ReadonlyMap<string, Ticket>> {
  const { rows } = await tx.sql.query<Ticket>({
    name: 'history-tickets',
    text: `SELECT ${columnsOf(TicketSchema, 't')} FROM ticket t WHERE t.id = ANY($1::uuid[]) ORDER BY t.id FOR UPDATE`,
    values: [ids],
  });
  return new Map(rows.map((ticket) => [ticket.id, ticket]));
}

async function loadTimes(tx: Transaction, ids: readonly string[]) {
  const times = new Map<string, RowTimes[]>();
  if (ids.length === 0) return times;
  const { rows } = await tx.sql.query<{
    ticketId: string;
    at: Date;
    status: RowTimes['status'];
    firstResponseAt: Date | null;
    resolvedAt: Date | null;
  }>({
    name: 'history-times',
    text: `SELECT ticket_id AS "ticketId", at, status, first_response_at AS "firstResponseAt", resolved_at AS "resolvedAt"
           FROM ticket_history WHERE ticket_id = ANY($1::uuid[]) ORDER BY ticket_id, version`,
    values: [ids],
  });
  for (const { ticketId, at, status, firstResponseAt, resolvedAt } of rows) {
    const known = times.get(ticketId) ?? [];
    known.push({
      at: at.toISOString(),
      status,
      firstResponseAt: firstResponseAt?.toISOString(),
      resolvedAt: resolvedAt?.toISOString(),
    });
    times.set(ticketId, known);
  }
  return times;
}

/** Units and people are checked to exist; people may have left since. */
async function refuseUnknown(tx: Transaction, claimed: readonly Claimed[]): Promise<void> {
  const rows = claimed.flatMap(({ told }) => told.rows);
  const { rows: unknown } = await tx.sql.query<{ code: string; id: string }>({
    name: 'history-unknown',
    text: `SELECT 'UNIT_UNKNOWN' AS code, id FROM unnest($1::uuid[]) AS u (id) WHERE id NOT IN (SELECT id FROM org_unit_copy)
           UNION ALL
           SELECT 'PERSON_UNKNOWN', id FROM unnest($2::uuid[]) AS p (id) WHERE id NOT IN (SELECT id FROM person_copy)
           LIMIT 1`,
    values: [
      [...new Set(rows.map(({ unitId }) => unitId))],
      [
        ...new Set(
          rows.flatMap(({ assigneeId, authorId }) => [assigneeId, authorId]).filter((id) => id !== undefined),
        ),
      ],
    ],
  });
  const [first] = unknown;
  if (first) throw new DomainError(first.code, { id: first.id }, ['tickets']);
}

async function nextNumbers(tx: Transaction, count: number): Promise<string[]> {
  const { rows } = await tx.sql.query<{ number: string }>({
    name: 'ticket-numbers',
    text: `SELECT 'T' || nextval('ticket_number') AS number FROM generate_series(1, $1::int)`,
    values: [count],
  });
  return rows.map(({ number }) => number);
}
