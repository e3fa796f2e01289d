import type { Receipt } from '@aftercare/contracts/paging';
import { notFound, versionConflict } from '@aftercare/domain-kit/domain-error';
import { audit, changedFields } from '@aftercare/service-kit/audit';
import type { Database } from '@aftercare/service-kit/database';
import { publish } from '@aftercare/service-kit/outbox';
import { Parameters } from '@aftercare/service-kit/predicate';
import { columnsOf } from '@aftercare/service-kit/row-columns';
import { insertRow, updateRow } from '@aftercare/service-kit/row-write';
import { currentActor, currentScope } from '@aftercare/service-kit/scope';
import { sqlFor, transact, type Transaction } from '@aftercare/service-kit/transaction';
import { v7 as uuid } from 'uuid';
import type { Records, Target } from '../../application/ports.js';
import type { Decided, Identified } from '../../domain/act.js';
import type { RecordKind } from './record-kind.js';
import { addToTimeline } from './timeline-writer.js';

/** One kind of record: loads in scope, and saving with version, facts, audit and timeline in the running transaction. */
export class RecordStore<R extends Identified> implements Records<R> {
  constructor(
    protected readonly database: Database,
    protected readonly kind: RecordKind<R>,
  ) {}

  async lock({ id, expectedVersion }: Target): Promise<R> {
    const record = await this.one(id, `FOR UPDATE OF ${this.kind.alias}`);
    if (!record) throw notFound(this.kind.name, id);
    if (expectedVersion !== undefined && expectedVersion !== record.version) {
      throw versionConflict(expectedVersion, record.version);
    }
    return record;
  }

  async get(id: string, path: readonly string[] = ['id']): Promise<R> {
    const record = await this.one(id, '');
    if (!record) throw notFound(this.kind.name, id, path);
    return record;
  }

  save(before: R | undefined, decision: Decided<R>): Promise<Receipt> {
    return transact(this.database, (tx) => this.write(tx, before, decision));
  }

  /** What a kind of record needs beside its row, e.g. its timer. */
  protected async afterWriting(_tx: Transaction, _before: R | undefined, _next: R): Promise<void> {}

  /** The first record by a condition on the kind's alias, whoever may see it. */
  protected async first(condition: string, p: Parameters, more = ''): Promise<R | undefined> {
    return (await this.every(condition, p, more))[0];
  }

  protected async every(condition: string, p: Parameters, more = ''): Promise<R[]> {
    const { alias, schema, from } = this.kind;
    const { rows } = await sqlFor(this.database).query<R & object>(
      `SELECT ${columnsOf(schema, alias)} FROM ${from} WHERE ${condition} ${more}`,
      p.values,
    );
    return rows;
  }

  private one(id: string, more: string): Promise<R | undefined> {
    const p = new Parameters();
    const condition = `${this.kind.alias}.id = ${p.bind(id)} AND ${this.kind.visible(currentScope(), p)}`;
    return this.first(condition, p, more);
  }

  private async write(tx: Transaction, before: R | undefined, decision: Decided<R>): Promise<Receipt> {
    const { schema, derived, taken = {} } = this.kind;
    const from = before?.version ?? 0;
    const version = from + decision.events.length;
    const next: R = { ...decision.next, version };
    if (version === from) {
      await this.afterWriting(tx, before, next); // a timer that came early
      return { id: next.id, version };
    }
    const columns = derived?.(before, next);
    const written = before
      ? updateRow(tx, schema, before, next, columns)
      : insertRow<R & object>(tx, schema, next, columns);
    await written.catch((error: unknown) => {
      throw taken[constraintOf(error)]?.(next) ?? error;
    });
    await publish(tx, { id: next.id, version: from, facts: decision.events });
    await this.record(tx, before, next, decision);
    await this.afterWriting(tx, before, next);
    return { id: next.id, version };
  }

  /** History for those who look at the record (COM-08), and a line for those who look at the customer (CUS-05). */
  private async record(
    tx: Transaction,
    before: R | undefined,
    next: R,
    { events }: Decided<R>,
  ): Promise<void> {
    const { name, audited, personal = [], timeline } = this.kind;
    const hidden = Object.keys(changedFields(before, next, personal));
    const changes = {
      ...changedFields(before, next, audited),
      ...Object.fromEntries(hidden.map((field) => [field, { from: null, to: null }])),
    };
    const act = { recordKind: name, recordId: next.id };
    const action = events.at(-1)?.event.name ?? name;
    await audit(tx, { ...act, action, version: next.version, changes });
    if (!timeline) return;
    const place = { ...timeline(next), ...act, at: tx.now, actor: currentActor() };
    for (const { event, data } of events) {
      // the facts of every event are an object
      await addToTimeline(tx, { ...place, id: uuid(), event: event.name, data: data as object });
    }
  }
}

function constraintOf(error: unknown): string {
  const unique = error instanceof Error && 'code' in error && error.code === '23505';
  return unique && 'constraint' in error ? String(error.constraint) : '';
}
