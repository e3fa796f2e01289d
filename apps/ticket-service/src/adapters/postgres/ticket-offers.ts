import type { Caller, Reach } from '@aftercare/contracts/caller';
import type { OutputOf } from '@aftercare/contracts/define';
import type { ticketActions } from '@aftercare/contracts/ticket/ticket-queries';
import type { Database } from '@aftercare/service-kit/database';
import { callerOfRequest } from '@aftercare/service-kit/caller-of-request';
import { Parameters } from '@aftercare/service-kit/predicate';
import { columnsOf } from '@aftercare/service-kit/row-columns';
import { currentScope, scopeFor } from '@aftercare/service-kit/scope';
import { sqlFor } from '@aftercare/service-kit/transaction';
import { offersTo, type Offer } from '../../domain/available-actions.js';
import type { Ticket } from '../../domain/ticket.js';
import type { RulesReader } from './rules-reader.js';
import { ticketVisible } from './ticket-policy.js';
import { TicketSchema } from './ticket.schema.js';

type Offers = OutputOf<typeof ticketActions>['items'];
type Row = Ticket & Record<`reach${Reach}`, boolean> & { readonly now: Date };

/** TKT-11: what the caller can do on each ticket now, by the tables that also refuse. */
export class TicketOffers {
  constructor(
    private readonly database: Database,
    private readonly rules: RulesReader,
  ) {}

  async of(ids: readonly string[]): Promise<Offers> {
    const caller = callerOfRequest();
    const p = new Parameters();
    const reached = (reach: Reach) => `${reachedBy(caller, reach, p)} AS "reach${reach}"`;
    const { rows } = await sqlFor(this.database).query<Row>(
      `SELECT ${columnsOf(TicketSchema, 't')}, now() AS now,
              ${reached('OWN')}, ${reached('UNIT')}, ${reached('TREE')}, ${reached('ALL')}
       FROM ticket t WHERE t.id = ANY(${p.bind(ids)}::uuid[]) AND ${ticketVisible(currentScope(), p)}`,
      p.values,
    );
    const { settings } = await this.rules.forShowing();
    return rows.map((row) => {
      const reaches = { OWN: row.reachOWN, UNIT: row.reachUNIT, TREE: row.reachTREE, ALL: row.reachALL };
      const situation = { now: row.now, by: caller.id, settings };
      return { id: row.id, actions: offersTo(caller, row, reaches, situation).map(shown) };
    });
  }
}

/** Whether a permission of this reach would find the ticket, as the request for the action itself would see it. */
function reachedBy(caller: Caller, reach: Reach, p: Parameters): string {
  if (caller.kind !== 'staff') return 'true';
  return ticketVisible(scopeFor({ ...caller, grants: { ACT: reach } }, { staff: 'ACT' }), p);
}

const shown = ({ action, refusal }: Offer) => ({
  action,
  allowed: refusal === null,
  reasonCode: refusal?.code ?? null,
  reasonParams: Object.fromEntries(
    Object.entries(refusal?.params ?? {}).flatMap(([name, value]) =>
      typeof value === 'object' ? [] : [[name, value]],
    ),
  ),
});
