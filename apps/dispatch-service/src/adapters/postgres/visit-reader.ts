import type { InputOf, OutputOf } from '@aftercare/contracts/define';
import type * as contract from '@aftercare/contracts/dispatch/visit-request';
import type { VisitView } from '@aftercare/contracts/dispatch/visit-request';
import type { Database } from '@aftercare/service-kit/database';
import { keysetCondition, keysetOrder, pageFrom, sortKey } from '@aftercare/service-kit/keyset';
import { Parameters } from '@aftercare/service-kit/predicate';
import { columnsOf } from '@aftercare/service-kit/row-columns';
import { callerOfRequest } from '@aftercare/service-kit/caller-of-request';
import { currentScope } from '@aftercare/service-kit/scope';
import { sqlFor } from '@aftercare/service-kit/transaction';
import { actionsOnVisit } from '../../domain/available-actions.js';
import type { Visit } from '../../domain/visit.js';
import { visitSelection, visitSorts } from './dispatch-list.js';
import { visitVisible } from './dispatch-policy.js';
import type { RulesReader } from './rules-reader.js';
import { VisitSchema } from './visit.schema.js';
import { visitViewOf } from './visit-view.js';

const columns = columnsOf(VisitSchema, 'v');
const orderIds =
  'ARRAY(SELECT o.id FROM work_order o WHERE o.visit_request_id = v.id ORDER BY o.sequence) AS "workOrderIds"';
type Row = Visit & { readonly workOrderIds: readonly string[]; readonly sortKey: string | null };

/** Lists and looks up requests in the scope of the running request; one statement each. */
export class VisitReader {
  constructor(
    private readonly database: Database,
    private readonly rules: RulesReader,
  ) {}

  async list(input: InputOf<typeof contract.listVisits>): Promise<OutputOf<typeof contract.listVisits>> {
    const p = new Parameters();
    const order = visitSorts[input.orderBy];
    const { rows } = await sqlFor(this.database).query<Row>(
      `SELECT ${columns}, ${orderIds}, ${sortKey(order)} FROM visit_request v
       WHERE ${visitVisible(currentScope(), p)} AND ${visitSelection(input, p)}
         AND ${keysetCondition(order, input.page.after, p)}
       ${keysetOrder(order)} LIMIT ${input.page.first + 1}`,
      p.values,
    );
    const show = await this.shower();
    return pageFrom(order, rows, input.page.first, show);
  }

  async count(input: InputOf<typeof contract.countVisits>): Promise<{ count: number }> {
    const p = new Parameters();
    const { rows } = await sqlFor(this.database).query<{ n: string }>(
      `SELECT count(*) AS n FROM visit_request v
       WHERE ${visitVisible(currentScope(), p)} AND ${visitSelection(input, p)}`,
      p.values,
    );
    return { count: Number(rows[0]?.n ?? 0) };
  }

  async byIds(ids: readonly string[]): Promise<VisitView[]> {
    const rows = await this.rows(ids);
    return rows.map(await this.shower());
  }

  async actions(ids: readonly string[]): Promise<OutputOf<typeof contract.visitActions>> {
    const rows = await this.rows(ids);
    const caller = callerOfRequest();
    const items = rows.map((row) => ({ id: row.id, actions: actionsOnVisit(row, caller).map(copied) }));
    return { items };
  }

  private async rows(ids: readonly string[]): Promise<readonly Row[]> {
    const p = new Parameters();
    const { rows } = await sqlFor(this.database).query<Row>(
      `SELECT ${columns}, ${orderIds} FROM visit_request v
       WHERE v.id = ANY(${p.bind(ids)}::uuid[]) AND ${visitVisible(currentScope(), p)}`,
      p.values,
    );
    return rows;
  }

  private async shower(): Promise<(row: Row) => VisitView> {
    const rules = await this.rules.current();
    const forContact = callerOfRequest().kind === 'contact';
    return (row) => visitViewOf(row, row.workOrderIds, rules, forContact);
  }
}

/** The contract's lists and records can be changed; the domain's cannot. */
export const copied = <O extends { readonly reasonParams: Readonly<Record<string, string>> }>(offer: O) => ({
  ...offer,
  reasonParams: { ...offer.reasonParams },
});
