import type { Database } from '@aftercare/service-kit/database';
import {
  keysetCondition,
  keysetOrder,
  pageFrom,
  sortKey,
  type KeysetRow,
  type KeysetSort,
  type Page,
} from '@aftercare/service-kit/keyset';
import { oneOf, Parameters } from '@aftercare/service-kit/predicate';
import { prepared } from '@aftercare/service-kit/prepared';
import { columnsOf } from '@aftercare/service-kit/row-columns';
import { currentScope } from '@aftercare/service-kit/scope';
import { sqlFor } from '@aftercare/service-kit/transaction';
import type { RecordKind } from './record-kind.js';

/** A condition on the kind's tables; values are bound, never written into the text. */
export type Condition = (p: Parameters) => string;

export interface PageWanted {
  readonly first: number;
  readonly after?: string | undefined;
}

/** Reads one kind of record in the scope of the running request, one statement a question. */
export class RecordReader<R extends object, V> {
  constructor(
    private readonly database: Database,
    private readonly kind: RecordKind<R>,
    private readonly viewOf: (row: R) => V,
    /** What only reading adds, e.g. `, c.unit_id AS "unitId"`. */
    private readonly more = '',
  ) {}

  async list(sort: KeysetSort, condition: Condition, { first, after }: PageWanted): Promise<Page<V>> {
    const p = new Parameters();
    const { rows } = await sqlFor(this.database).query<R & KeysetRow>(
      `${this.select(`, ${sortKey(sort)}`)} WHERE ${this.visibleAnd(condition, p)}
         AND ${keysetCondition(sort, after, p)} ${keysetOrder(sort)} LIMIT ${first + 1}`,
      p.values,
    );
    return pageFrom(sort, rows, first, ({ sortKey: _key, ...row }) =>
      // the rest of the row is what R says
      this.viewOf(row as unknown as R),
    );
  }

  async count(condition: Condition): Promise<{ count: number }> {
    const p = new Parameters();
    const { rows } = await sqlFor(this.database).query<{ n: string }>(
      `SELECT count(*) AS n FROM ${this.kind.from} WHERE ${this.visibleAnd(condition, p)}`,
      p.values,
    );
    return { count: Number(rows[0]?.n ?? 0) };
  }

  async where(condition: Condition, order = ''): Promise<V[]> {
    const p = new Parameters();
    const { rows } = await sqlFor(this.database).query<R>(
      prepared(`${this.select('')} WHERE ${this.visibleAnd(condition, p)} ${order}`, p.values),
    );
    return rows.map((row) => this.viewOf(row));
  }

  byIds(ids: readonly string[]): Promise<V[]> {
    return this.where((p) => oneOf(`${this.kind.alias}.id`, ids, p));
  }

  private select(last: string): string {
    return `SELECT ${columnsOf(this.kind.schema, this.kind.alias)}${this.more}${last} FROM ${this.kind.from}`;
  }

  private visibleAnd(condition: Condition, p: Parameters): string {
    return `${this.kind.visible(currentScope(), p)} AND ${condition(p)}`;
  }
}
