import { notFound, versionConflict } from '@aftercare/domain-kit/domain-error';
import { callerOfRequest } from '@aftercare/service-kit/caller-of-request';
import type { Database } from '@aftercare/service-kit/database';
import { Parameters } from '@aftercare/service-kit/predicate';
import { columnsOf } from '@aftercare/service-kit/row-columns';
import { currentActor, currentScope } from '@aftercare/service-kit/scope';
import { sqlFor, transact, type Transaction } from '@aftercare/service-kit/transaction';
import { v7 as uuid } from 'uuid';
import type { TicketStore, TicketTarget } from '../../application/ports.js';
import { serviceLevelOf } from '../../domain/service-level.js';
import type { Act, TicketDecision } from '../../domain/ticket-decision.js';
import type { Ticket } from '../../domain/ticket.js';
import type { RulesReader } from './rules-reader.js';
import { saveTicket } from './save-ticket.js';
import { ticketVisible } from './ticket-policy.js';
import { TicketSchema } from './ticket.schema.js';

type Promised = Pick<Ticket, 'serviceLevelCode' | 'calendarId'>;

export class PostgresTicketStore implements TicketStore {
  constructor(
    private readonly database: Database,
    private readonly rules: RulesReader,
  ) {}

  add: TicketStore['add'] = (promised, decide) =>
    transact(this.database, async (tx) => {
      const [act, number] = await Promise.all([this.act(tx, promised), nextNumber(tx)]);
      const decision = decide({ id: uuid(), number }, act);
      const { id, version, number: saved, status } = await saveTicket(tx, undefined, decision, act);
      return { id, version, number: saved, status };
    });

  change: TicketStore['change'] = (target, decide) => this.changeAndTell(target, decide, () => ({}));

  converse: TicketStore['converse'] = (target, decide) =>
    this.changeAndTell(target, decide, (_after, decision) => ({ entryId: firstEntryId(decision) }));

  async look(id: string, path?: readonly string[]): Promise<Ticket> {
    const p = new Parameters();
    const { rows } = await sqlFor(this.database).query<Ticket>(
      `SELECT ${columnsOf(TicketSchema, 't')} FROM ticket t
       WHERE t.id = ${p.bind(id)} AND ${ticketVisible(currentScope(), p)}`,
      p.values,
    );
    const [ticket] = rows;
    if (!ticket) throw notFound('ticket', id, path);
    return ticket;
  }

  /** What it tells is told inside the transaction, which keeps it for a repetition (COM-15). */
  changeAndTell: TicketStore['changeAndTell'] = (target, decide, tell) =>
    transact(this.database, async (tx) => {
      const before = await load(tx, target);
      const act = await this.act(tx, before);
      const decision = await decide(before, act);
      const after = await saveTicket(tx, before, decision, act);
      return { id: after.id, version: after.version, ...tell(after, decision) };
    });

  private async act(tx: Transaction, promised: Promised): Promise<Act> {
    const { settings, calendars } = await this.rules.current();
    const level = serviceLevelOf(promised.serviceLevelCode, promised.calendarId, calendars);
    return { now: tx.now, by: currentActor(), caller: callerOfRequest(), level, settings, newId: uuid };
  }
}

/** The ticket, locked until the end of the transaction. */
async function load(tx: Transaction, { id, expectedVersion }: TicketTarget): Promise<Ticket> {
  const p = new Parameters();
  const { rows } = await tx.sql.query<Ticket>(
    `SELECT ${columnsOf(TicketSchema, 't')} FROM ticket t
     WHERE t.id = ${p.bind(id)} AND ${ticketVisible(currentScope(), p)} FOR UPDATE OF t`,
    p.values,
  );
  const [ticket] = rows;
  if (!ticket) throw notFound('ticket', id);
  if (expectedVersion !== undefined && expectedVersion !== ticket.version) {
    throw versionConflict(expectedVersion, ticket.version);
  }
  return ticket;
}

function firstEntryId({ entries: [entry] }: TicketDecision): string {
  if (!entry) throw new Error('words, notes and calls always add an entry');
  return entry.id;
}

async function nextNumber(tx: Transaction): Promise<string> {
  const { rows } = await tx.sql.query<{ number: string }>({
    name: 'ticket-number',
    text: `SELECT 'T' || nextval('ticket_number') AS number`,
  });
  const [row] = rows;
  if (!row) throw new Error('a sequence always yields a number');
  return row.number;
}
