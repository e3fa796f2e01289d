import type { TicketView } from '@aftercare/contracts/ticket/ticket-view';
import type { VisitRequestView } from '@aftercare/contracts/ticket/visit-request';
import type { Database } from '@aftercare/service-kit/database';
import { keysetCondition, keysetOrder, pageFrom, sortKey } from '@aftercare/service-kit/keyset';
import { oneOf, Parameters } from '@aftercare/service-kit/predicate';
import { prepared } from '@aftercare/service-kit/prepared';
import { columnsOf } from '@aftercare/service-kit/row-columns';
import { currentScope } from '@aftercare/service-kit/scope';
import { sqlFor } from '@aftercare/service-kit/transaction';
import type { TicketReader } from '../../application/query-ports.js';
import type { Ticket } from '../../domain/ticket.js';
import type { RulesReader } from './rules-reader.js';
import { selection, sorts } from './ticket-list.js';
import { ticketVisible } from './ticket-policy.js';
import { TicketSchema } from './ticket.schema.js';
import { propertiesFor } from './ticket-fields.js';
import { viewOf, type Audience } from './ticket-view.js';

const columns = columnsOf(TicketSchema, 't');

/** Lists and looks up tickets in the scope of the running request; one statement each. */
export class PostgresTicketReader implements TicketReader {
  constructor(
    private readonly database: Database,
    private readonly rules: RulesReader,
  ) {}

  list: TicketReader['list'] = async (input) => {
    const p = new Parameters();
    const order = sorts[input.orderBy];
    const { fields } = input;
    const selected = fields ? columnsOf(TicketSchema, 't', propertiesFor(fields)) : columns;
    const { rows } = await sqlFor(this.database).query<Ticket & { sortKey: string | null }>(
      prepared(
        `SELECT ${selected}, ${sortKey(order)} FROM ticket t
         WHERE ${ticketVisible(currentScope(), p)} AND ${selection(input.filter, input.search, p)}
           AND ${keysetCondition(order, input.page.after, p)}
         ${keysetOrder(order)} LIMIT ${input.page.first + 1}`,
        p.values,
      ),
    );
    const rules = await this.rules.forShowing();
    const wanted = fields && new Set(fields);
    return pageFrom(order, rows, input.page.first, (ticket) => viewOf(ticket, rules, audience(), wanted));
  };

  count: TicketReader['count'] = async (input) => {
    const p = new Parameters();
    const { rows } = await sqlFor(this.database).query<{ n: string }>(
      `SELECT count(*) AS n FROM ticket t
       WHERE ${ticketVisible(currentScope(), p)} AND ${selection(input.filter, input.search, p)}`,
      p.values,
    );
    return { count: Number(rows[0]?.n ?? 0) };
  };

  async byIds(ids: readonly string[]): Promise<TicketView[]> {
    return this.where((p) => oneOf('t.id', ids, p));
  }

  /** TKT-18: dispatch and the ticket page read here what events may not carry. */
  async visitRequests(ids: readonly string[]): Promise<VisitRequestView[]> {
    const views = await this.where((p) => `t.visit_request ->> 'id' = ANY(${p.bind(ids)}::text[])`);
    return views.flatMap(({ visitRequest }) => visitRequest ?? []);
  }

  async byNumber(number: string): Promise<TicketView | null> {
    const [ticket] = await this.where((p) => `t.number = ${p.bind(number.toUpperCase())}`);
    return ticket ?? null;
  }

  private async where(condition: (p: Parameters) => string): Promise<TicketView[]> {
    const p = new Parameters();
    const text = `SELECT ${columns} FROM ticket t WHERE ${condition(p)} AND ${ticketVisible(currentScope(), p)}`;
    const { rows } = await sqlFor(this.database).query<Ticket>(prepared(text, p.values));
    const rules = await this.rules.forShowing();
    return rows.map((row) => viewOf(row, rules, audience()));
  }
}

const audience = (): Audience => (currentScope().kind === 'customer' ? 'CONTACT' : 'STAFF');
