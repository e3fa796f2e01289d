import { createHash } from 'node:crypto';
import type { Database } from '@aftercare/service-kit/database';
import {
  keysetCondition,
  keysetOrder,
  pageFrom,
  sortKey,
  type KeysetSort,
} from '@aftercare/service-kit/keyset';
import { Parameters } from '@aftercare/service-kit/predicate';
import type { Transaction } from '@aftercare/service-kit/transaction';
import type { ArticleQueries } from '../../application/article-ports.js';

/** KB-03: counted by text and hour; who asked is not kept. */
export async function collectMiss(sql: Pick<Transaction['sql'], 'query'>, typed: string): Promise<void> {
  const text = missedText(typed);
  await sql.query(
    `INSERT INTO missed_search (id, hour, text, count, last_at) VALUES ($1, date_trunc('hour', now()), $2, 1, now())
     ON CONFLICT (id, hour) DO UPDATE SET count = missed_search.count + 1, last_at = now()`,
    [idOf(text), text],
  );
}

/** The same wish in the same words; addresses, telephone and other long numbers, which may be a person's, masked. */
export const missedText = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/\S+@\S+/g, '@')
    .replaceAll(/\d(?:[\s().-]*\d){5,}x?/g, '#')
    .replaceAll(/\s+/g, ' ')
    .trim();

const order: KeysetSort = {
  column: 'm.count',
  type: 'bigint',
  direction: 'desc',
  nullable: false,
  id: 'm.id',
};

interface MissRow {
  readonly id: string;
  readonly text: string;
  readonly count: string;
  readonly lastAt: Date;
  readonly sortKey: string;
}

/** Most often first. A stretch of time begins and ends with its hours. */
export const missedSearches =
  (database: Database): ArticleQueries['missed'] =>
  async ({ during, page }) => {
    const p = new Parameters();
    const from = during.from ? `hour >= date_trunc('hour', ${p.bind(during.from)}::timestamptz)` : 'true';
    const to = during.to ? `hour < ${p.bind(during.to)}::timestamptz` : 'true';
    const { rows } = await database.pool.query<MissRow>(
      `SELECT m.id, m.text, m.count, m.last_at AS "lastAt", ${sortKey(order)}
       FROM (SELECT id, min(text) AS text, sum(count)::bigint AS count, max(last_at) AS last_at
             FROM missed_search WHERE ${from} AND ${to} GROUP BY id) m
       WHERE ${keysetCondition(order, page.after, p)} ${keysetOrder(order)} LIMIT ${page.first + 1}`,
      p.values,
    );
    return pageFrom(order, rows, page.first, ({ text, count, lastAt }) => ({
      text,
      count: Number(count),
      lastAt: lastAt.toISOString(),
    }));
  };

/** A UUID (version 8) of the text: equal texts are one row without a lookup. */
function idOf(text: string): string {
  const hash = createHash('sha256').update(text).digest('hex');
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}
