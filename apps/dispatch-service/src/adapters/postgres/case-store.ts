import { notFound, versionConflict } from '@aftercare/domain-kit/domain-error';
import { callerOfRequest } from '@aftercare/service-kit/caller-of-request';
import type { Database } from '@aftercare/service-kit/database';
import { Parameters } from '@aftercare/service-kit/predicate';
import { columnsOf } from '@aftercare/service-kit/row-columns';
import { currentActor, currentScope } from '@aftercare/service-kit/scope';
import { sqlFor, transact, type Transaction } from '@aftercare/service-kit/transaction';
import { v7 as uuid } from 'uuid';
import type { CaseStore, Target } from '../../application/ports.js';
import type { Act, Case, OpenCase } from '../../domain/act.js';
import type { Visit } from '../../domain/visit.js';
import type { WorkOrder } from '../../domain/work-order.js';
import { orderVisible, visitVisible } from './dispatch-policy.js';
import type { RulesReader } from './rules-reader.js';
import { saveCase, saveVisit } from './save-case.js';
import { VisitSchema } from './visit.schema.js';
import { WorkOrderSchema } from './work-order.schema.js';

const visitColumns = columnsOf(VisitSchema, 'v');
const orderColumns = columnsOf(WorkOrderSchema, 'w');

/** A request and its newest order are locked together, the request first: two decisions on one case never cross. */
export class PostgresCaseStore implements CaseStore {
  constructor(
    private readonly database: Database,
    private readonly rules: RulesReader,
  ) {}

  receive: CaseStore['receive'] = (decide) =>
    transact(this.database, async (tx) => {
      const act = await this.act(tx);
      await saveVisit(tx, undefined, decide(act), null, act);
    });

  changeVisit: CaseStore['changeVisit'] = (target, decide) =>
    this.changeVisitAndTell(target, decide, () => ({}));

  changeOrder: CaseStore['changeOrder'] = (target, decide) =>
    this.changeOrderAndTell(target, decide, () => ({}));

  /** What it tells is told inside the transaction, which keeps it for a repetition (COM-15). */
  changeVisitAndTell: CaseStore['changeVisitAndTell'] = (target, decide, tell) =>
    transact(this.database, async (tx) => {
      const visit = await lockVisit(tx, target.id);
      assertVersion(target, visit);
      const before: Case = {
        visit,
        order: visit.currentOrderId ? await lockOrder(tx, visit.currentOrderId) : null,
      };
      const act = await this.act(tx);
      const saved = await saveCase(tx, before, decide(before, act), act);
      const { id, version } = saved.visit;
      return { id, version, ...tell(saved.added?.id ?? null) };
    });

  changeOrderAndTell: CaseStore['changeOrderAndTell'] = (target, decide, tell) =>
    transact(this.database, async (tx) => {
      const found = await this.lookOrder(target.id);
      const visit = await lockVisit(tx, found.visitRequestId, true);
      const order = await lockOrder(tx, target.id, true); // it may have gone to somebody else meanwhile
      assertVersion(target, order);
      const before: OpenCase = { visit, order };
      const act = await this.act(tx);
      const saved = await saveCase(tx, before, await decide(before, act), act);
      const { id, version } = saved.order ?? order;
      return { id, version, ...tell(saved.added?.id ?? null) };
    });

  find: CaseStore['find'] = async (id) => {
    const { rows } = await sqlFor(this.database).query<{ id: string }>({
      name: 'visit-known',
      text: 'SELECT id FROM visit_request WHERE id = $1',
      values: [id],
    });
    return rows.length > 0;
  };

  lookVisit: CaseStore['lookVisit'] = async (id) => {
    const p = new Parameters();
    const { rows } = await sqlFor(this.database).query<Visit>(
      `SELECT ${visitColumns} FROM visit_request v WHERE v.id = ${p.bind(id)} AND ${visitVisible(currentScope(), p)}`,
      p.values,
    );
    const [visit] = rows;
    if (!visit) throw notFound('visitRequest', id);
    return visit;
  };

  lookOrder: CaseStore['lookOrder'] = async (id) => {
    const p = new Parameters();
    const { rows } = await sqlFor(this.database).query<WorkOrder>(
      `SELECT ${orderColumns} FROM work_order w WHERE w.id = ${p.bind(id)} AND ${orderVisible(currentScope(), p)}`,
      p.values,
    );
    const [order] = rows;
    if (!order) throw notFound('workOrder', id);
    return order;
  };

  private async act(tx: Transaction): Promise<Act> {
    const rules = await this.rules.current();
    return { ...rules, now: tx.now, by: currentActor(), caller: callerOfRequest(), newId: uuid };
  }
}

/** `seen`: through its order, which the caller reaches. */
async function lockVisit(tx: Transaction, id: string, seen = false): Promise<Visit> {
  const p = new Parameters();
  const { rows } = await tx.sql.query<Visit>(
    `SELECT ${visitColumns} FROM visit_request v
     WHERE v.id = ${p.bind(id)} AND ${seen ? 'true' : visitVisible(currentScope(), p)} FOR UPDATE OF v`,
    p.values,
  );
  const [visit] = rows;
  if (!visit) throw notFound('visitRequest', id);
  return visit;
}

async function lockOrder(tx: Transaction, id: string, inScope = false): Promise<WorkOrder> {
  const p = new Parameters();
  const { rows } = await tx.sql.query<WorkOrder>(
    `SELECT ${orderColumns} FROM work_order w
     WHERE w.id = ${p.bind(id)} AND ${inScope ? orderVisible(currentScope(), p) : 'true'} FOR UPDATE OF w`,
    p.values,
  );
  const [order] = rows;
  if (!order) throw notFound('workOrder', id);
  return order;
}

function assertVersion({ expectedVersion }: Target, { version }: { readonly version: number }): void {
  if (expectedVersion !== undefined && expectedVersion !== version)
    throw versionConflict(expectedVersion, version);
}
