import type { DeadLetterFilter } from '@aftercare/contracts/dead-letter';
import type { Database } from './database.js';
import { keysetCondition, keysetOrder, pageFrom, sortKey, type KeysetSort, type Page } from './keyset.js';
import { Parameters } from './predicate.js';
import { sqlFor } from './transaction.js';

/** An event that could not be processed, or that waits behind such a one (reason `BLOCKED`). */
export interface DeadLetter {
  readonly id: string;
  /** `<service>_from_<source>` */
  readonly consumer: string;
  readonly aggregate: string;
  readonly aggregateId: string;
  readonly version: number;
  /** e.g. `ticket.opened` */
  readonly type: string;
  readonly reason: string;
  readonly at: Date;
}

const oldestFirst: KeysetSort = {
  column: 'at',
  type: 'timestamptz',
  direction: 'asc',
  nullable: false,
  id: 'id',
};

/** The open ones, oldest first. */
export async function listDeadLetters(
  database: Database,
  page: { readonly first: number; readonly after?: string | undefined },
  filter: DeadLetterFilter = {},
): Promise<Page<DeadLetter>> {
  const parameters = new Parameters();
  const { rows } = await sqlFor(database).query<ListRow>(
    `SELECT id, consumer, aggregate, aggregate_id AS "aggregateId", version, payload->>'type' AS type, reason, at,
            ${sortKey(oldestFirst)}
     FROM dead_letter WHERE resolved_at IS NULL AND ${selection(filter, parameters)}
       AND ${keysetCondition(oldestFirst, page.after, parameters)}
     ${keysetOrder(oldestFirst)} LIMIT ${parameters.bind(page.first + 1)}`,
    parameters.values,
  );
  return pageFrom(oldestFirst, rows, page.first, toLetter);
}

function selection({ ids, text, at }: DeadLetterFilter, parameters: Parameters): string {
  const conditions = ['true'];
  if (ids) conditions.push(`id = ANY(${parameters.bind(ids)}::uuid[])`);
  if (text) {
    // looked for as it is typed: `%` and `_` are nothing special to whoever searches
    const part = parameters.bind(text.toLowerCase());
    conditions.push(
      `(strpos(lower(reason), ${part}) > 0 OR strpos(lower(payload->>'type'), ${part}) > 0 OR aggregate_id = ${part})`,
    );
  }
  if (at?.from) conditions.push(`at >= ${parameters.bind(at.from)}`);
  if (at?.to) conditions.push(`at < ${parameters.bind(at.to)}`);
  return conditions.join(' AND ');
}

type ListRow = DeadLetter & { readonly sortKey: string };

function toLetter(row: ListRow): DeadLetter {
  const { id, consumer, aggregate, aggregateId, version, type, reason, at } = row;
  return { id, consumer, aggregate, aggregateId, version, type, reason, at };
}
