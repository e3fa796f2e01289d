import type { InputOf, OutputOf } from '@aftercare/contracts/define';
import type { explainTicketClock } from '@aftercare/contracts/ticket/clock-explain';
import { clockDerivation } from '@aftercare/contracts/ticket/clock-explain';
import type { ticketCallerReach, ticketSnapshot } from '@aftercare/contracts/ticket/ticket-queries';
import { DomainError, notFound } from '@aftercare/domain-kit/domain-error';
import type { Database } from '@aftercare/service-kit/database';
import {
  keysetCondition,
  keysetOrder,
  pageFrom,
  sortKey,
  type KeysetSort,
} from '@aftercare/service-kit/keyset';
import { Parameters } from '@aftercare/service-kit/predicate';
import { columnsOf } from '@aftercare/service-kit/row-columns';
import { sqlFor } from '@aftercare/service-kit/transaction';
import { explainClock } from '@aftercare/work-calendar/clock/explain-clock';
import type { TicketStore } from '../../application/ports.js';
import type { Ticket } from '../../domain/ticket.js';
import type { RulesReader } from './rules-reader.js';
import { ticketFacts } from './ticket-facts.js';
import { TicketSchema } from './ticket.schema.js';

const byId: KeysetSort = { column: 't.id', type: 'uuid', direction: 'asc', nullable: false, id: 't.id' };

/** What is asked of one ticket, or by services of all. */
export class TicketDetails {
  constructor(
    private readonly database: Database,
    private readonly tickets: TicketStore,
    private readonly rules: RulesReader,
  ) {}

  /** TKT-08: which calendar, which pauses, which rule; and all that happened to the clock. */
  async explain({ ticketId, clockId }: InputOf<typeof explainTicketClock>) {
    const { clocks } = await this.tickets.look(ticketId, ['ticketId']);
    const clock = clocks.find(({ id }) => id === clockId)?.clock;
    if (!clock) throw notFound('clock', clockId, ['clockId']);
    const { calendars } = await this.rules.forShowing();
    const calendar = calendars.get(clock.calendarId);
    if (!calendar) throw new DomainError('CALENDAR_UNKNOWN', { id: clock.calendarId });
    // parsed: work-calendar leaves kinds open to further services
    const derivation = clockDerivation.parse(explainClock(clock, calendar));
    return { derivation, history: clock.history.map((entry) => ({ ...entry })) };
  }

  /** For services: all tickets with their facts, to fill and reconcile copies. */
  async snapshot({ page }: InputOf<typeof ticketSnapshot>): Promise<OutputOf<typeof ticketSnapshot>> {
    const p = new Parameters();
    const { rows } = await sqlFor(this.database).query<Ticket & { sortKey: string | null }>(
      `SELECT ${columnsOf(TicketSchema, 't')}, ${sortKey(byId)} FROM ticket t
       WHERE ${keysetCondition(byId, page.after, p)} ${keysetOrder(byId)} LIMIT ${page.first + 1}`,
      p.values,
    );
    return pageFrom(byId, rows, page.first, ({ sortKey: _key, ...ticket }) => ({
      id: ticket.id,
      version: ticket.version,
      facts: ticketFacts(ticket),
    }));
  }

  /** For notification: how to reach callers whom nobody has identified yet. */
  async callerReach(ids: readonly string[]): Promise<OutputOf<typeof ticketCallerReach>['items']> {
    const { rows } = await sqlFor(this.database).query<OutputOf<typeof ticketCallerReach>['items'][number]>({
      name: 'caller-reach',
      text: `SELECT id AS "ticketId", unknown_caller ->> 'name' AS name, unknown_caller ->> 'phone' AS phone,
                    unknown_caller ->> 'email' AS email
             FROM ticket WHERE id = ANY($1::uuid[]) AND unknown_caller IS NOT NULL`,
      values: [ids],
    });
    return rows;
  }
}
