import type { InputOf, OutputOf } from '@aftercare/contracts/define';
import type { customerSnapshot } from '@aftercare/contracts/customer/customer';
import type { Database } from '@aftercare/service-kit/database';
import {
  keysetCondition,
  keysetOrder,
  pageFrom,
  sortKey,
  type KeysetRow,
} from '@aftercare/service-kit/keyset';
import { Parameters } from '@aftercare/service-kit/predicate';
import { columnsOf } from '@aftercare/service-kit/row-columns';
import { sqlFor } from '@aftercare/service-kit/transaction';
import { factsOf, type Customer } from '../../domain/customer.js';
import { CustomerSchema } from './file-schemas.js';
import { sortBy } from './list-conditions.js';

const byId = sortBy('c.id', 'uuid', 'asc', 'c.id');

/** All customers as others copy them, with versions, to fill and reconcile copies (for services alone). */
export async function readCustomerSnapshot(
  database: Database,
  { page }: InputOf<typeof customerSnapshot>,
): Promise<OutputOf<typeof customerSnapshot>> {
  const p = new Parameters();
  const { rows } = await sqlFor(database).query<Customer & KeysetRow>(
    `SELECT ${columnsOf(CustomerSchema, 'c')}, ${sortKey(byId)} FROM customer c
     WHERE ${keysetCondition(byId, page.after, p)} ${keysetOrder(byId)} LIMIT ${page.first + 1}`,
    p.values,
  );
  return pageFrom(byId, rows, page.first, (row) => ({
    id: row.id,
    version: row.version,
    facts: factsOf(row),
  }));
}
