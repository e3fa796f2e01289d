import type { Receipt } from '@aftercare/contracts/paging';
import { notFound, versionConflict } from '@aftercare/domain-kit/domain-error';
import { audit, changedFields } from '@aftercare/service-kit/audit';
import type { Database } from '@aftercare/service-kit/database';
import { fact, publish } from '@aftercare/service-kit/outbox';
import { Parameters } from '@aftercare/service-kit/predicate';
import { columnsOf } from '@aftercare/service-kit/row-columns';
import { insertRow, updateRow } from '@aftercare/service-kit/row-write';
import { currentScope, type Scope } from '@aftercare/service-kit/scope';
import { sqlFor, transact, type Transaction } from '@aftercare/service-kit/transaction';
import type { Records, Target } from '../../application/ports.js';
import type { Decided } from '../../domain/act.js';
import type { RecordKind } from './record-kinds.js';

/** One kind of record: locked loads in scope, and saving with version, facts and audit in the running transaction. */
export class RecordStore<R extends { readonly id: string; readonly version: number }> implements Records<R> {
  constructor(
    private readonly database: Database,
    private readonly kind: RecordKind<R>,
  ) {}

  async lock({ id, expectedVersion }: Target, scope: Scope = currentScope()): Promise<R> {
    const p = new Parameters();
    const condition = `r.id = ${p.bind(id)} AND ${this.kind.visible(scope, p)}`;
    const [record] = await this.select(condition, p, 'FOR UPDATE');
    if (!record) throw notFound(this.kind.name, id);
    if (expectedVersion !== undefined && expectedVersion !== record.version) {
      throw versionConflict(expectedVersion, record.version);
    }
    return record;
  }

  async find(id: string): Promise<R | undefined> {
    const p = new Parameters();
    const [record] = await this.select(`r.id = ${p.bind(id)}`, p, 'FOR SHARE');
    return record;
  }

  async isVisible(id: string, scope: Scope): Promise<boolean> {
    const p = new Parameters();
    const condition = `r.id = ${p.bind(id)} AND ${this.kind.visible(scope, p)}`;
    return (await this.select(condition, p, '')).length > 0;
  }

  save(before: R | undefined, decision: Decided<R>): Promise<Receipt> {
    return transact(this.database, (tx) => this.write(tx, before, decision));
  }

  /** Rows by a condition on `r`, e.g. `r.unit_id = $1`. */
  async select(condition: string, p: Parameters, more: string): Promise<R[]> {
    const { rows } = await sqlFor(this.database).query<R & object>(
      `SELECT ${columnsOf(this.kind.schema, 'r')} FROM ${this.kind.schema.options.name} r WHERE ${condition} ${more}`,
      p.values,
    );
    return rows;
  }

  private async write(tx: Transaction, before: R | undefined, decision: Decided<R>): Promise<Receipt> {
    const { name, schema, facts, audited, personal = [] } = this.kind;
    const from = before?.version ?? 0;
    const version = from + decision.events.length;
    const next: R = { ...decision.next, version };
    if (before) await updateRow(tx, schema, before, next);
    else await insertRow(tx, schema, next);
    const state = facts(next);
    await publish(tx, {
      id: next.id,
      version: from,
      facts: decision.events.map(({ event, data }) => fact(event, { ...state, ...data })),
    });
    const was = before && audited(before);
    const is = audited(next);
    const hidden = Object.keys(changedFields(before, next, personal)).map((field) => [
      field,
      { from: null, to: null },
    ]);
    const changes = {
      ...changedFields(was, is, Object.keys({ ...was, ...is })),
      ...(Object.fromEntries(hidden) as object),
    };
    for (const { event } of decision.events) {
      await audit(tx, { recordKind: name, recordId: next.id, action: event.name, version, changes });
    }
    return { id: next.id, version };
  }
}
