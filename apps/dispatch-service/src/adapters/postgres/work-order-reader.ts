import type { InputOf, OutputOf } from '@aftercare/contracts/define';
import type * as contract from '@aftercare/contracts/dispatch/work-order';
import type { WorkOrderView } from '@aftercare/contracts/dispatch/work-order-view';
import { callerOfRequest } from '@aftercare/service-kit/caller-of-request';
import type { Database } from '@aftercare/service-kit/database';
import { keysetCondition, keysetOrder, pageFrom, sortKey } from '@aftercare/service-kit/keyset';
import { Parameters } from '@aftercare/service-kit/predicate';
import { columnsOf } from '@aftercare/service-kit/row-columns';
import { currentScope } from '@aftercare/service-kit/scope';
import { sqlFor } from '@aftercare/service-kit/transaction';
import { actionsOnOrder } from '../../domain/available-actions.js';
import type { WorkOrder } from '../../domain/work-order.js';
import { orderSelection, orderSorts } from './dispatch-list.js';
import { orderShown, orderVisible } from './dispatch-policy.js';
import { copied } from './visit-reader.js';
import { orderViewOf, type SharedWithOrder } from './work-order-view.js';
import { WorkOrderSchema } from './work-order.schema.js';

type Row = WorkOrder & { readonly sortKey: string | null; readonly shared: SharedWithOrder };

const columns = `${columnsOf(WorkOrderSchema, 'w')}, jsonb_build_object('ticketNumber', v.ticket_number,
  'priority', v.priority, 'customerName', v.customer_name, 'customerLevel', v.customer_level, 'siteId', v.site_id,
  'travelZone', v.travel_zone, 'contactId', v.contact_id, 'task', v.task, 'preparation', v.preparation,
  'skillCodes', v.skill_codes) AS shared`;
const tables = 'work_order w JOIN visit_request v ON v.id = w.visit_request_id';

/** Lists and looks up work orders in the scope of the running request; one statement each. */
export class WorkOrderReader {
  constructor(private readonly database: Database) {}

  async list(
    input: InputOf<typeof contract.listWorkOrders>,
  ): Promise<OutputOf<typeof contract.listWorkOrders>> {
    const p = new Parameters();
    const order = orderSorts[input.orderBy];
    const { rows } = await sqlFor(this.database).query<Row>(
      `SELECT ${columns}, ${sortKey(order)} FROM ${tables}
       WHERE ${orderVisible(currentScope(), p)} AND ${orderSelection(input, p)}
         AND ${keysetCondition(order, input.page.after, p)}
       ${keysetOrder(order)} LIMIT ${input.page.first + 1}`,
      p.values,
    );
    return pageFrom(order, rows, input.page.first, shown);
  }

  async count(input: InputOf<typeof contract.countWorkOrders>): Promise<{ count: number }> {
    const p = new Parameters();
    const { rows } = await sqlFor(this.database).query<{ n: string }>(
      `SELECT count(*) AS n FROM ${tables}
       WHERE ${orderVisible(currentScope(), p)} AND ${orderSelection(input, p)}`,
      p.values,
    );
    return { count: Number(rows[0]?.n ?? 0) };
  }

  async byIds(ids: readonly string[]): Promise<WorkOrderView[]> {
    return (await this.rows(ids, orderShown)).map(shown);
  }

  async actions(ids: readonly string[]): Promise<OutputOf<typeof contract.workOrderActions>> {
    const caller = callerOfRequest();
    const items = (await this.rows(ids, orderVisible)).map((row) => ({
      id: row.id,
      actions: actionsOnOrder(row, row.shared, caller).map(copied),
    }));
    return { items };
  }

  private async rows(ids: readonly string[], visible: typeof orderShown): Promise<readonly Row[]> {
    const p = new Parameters();
    const { rows } = await sqlFor(this.database).query<Row>(
      `SELECT ${columns} FROM ${tables} WHERE w.id = ANY(${p.bind(ids)}::uuid[]) AND ${visible(currentScope(), p)}`,
      p.values,
    );
    return rows;
  }
}

const shown = (row: Row): WorkOrderView => orderViewOf(row, row.shared, callerOfRequest().kind === 'contact');
