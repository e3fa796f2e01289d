import { notFound } from '@aftercare/domain-kit/domain-error';
import { callerOfRequest } from '@aftercare/service-kit/caller-of-request';
import type { Database } from '@aftercare/service-kit/database';
import { Parameters } from '@aftercare/service-kit/predicate';
import { scopeFor } from '@aftercare/service-kit/scope';
import { transact, type Transaction } from '@aftercare/service-kit/transaction';
import type { Permission } from '@aftercare/contracts/identity/permissions';
import type { ArticleTallies } from '../../application/article-ports.js';
import { shownArticles } from './article-policy.js';
import { ticketVisible } from './ticket-policy.js';

interface Tally {
  readonly usefulVotes: number;
  readonly uselessVotes: number;
  readonly useCount: number;
}

/** KB-03. The tally is locked before anything is counted, so that two people at once both count. */
export class PostgresArticleTallies implements ArticleTallies {
  constructor(private readonly database: Database) {}

  /** One vote a person; a second one replaces the first. */
  vote: ArticleTallies['vote'] = ({ id, useful }) =>
    transact(this.database, async (tx) => {
      await lockReadable(tx, id);
      await tx.sql.query(
        `INSERT INTO article_vote (article_id, person, useful) VALUES ($1, $2, $3)
         ON CONFLICT (article_id, person) DO UPDATE SET useful = EXCLUDED.useful`,
        [id, callerOfRequest().id, useful],
      );
      const { usefulVotes, uselessVotes } = await counted(
        tx,
        id,
        `useful_votes = (SELECT count(*) FROM article_vote WHERE article_id = $1 AND useful),
         useless_votes = (SELECT count(*) FROM article_vote WHERE article_id = $1 AND NOT useful)`,
      );
      return { usefulVotes, uselessVotes };
    });

  /** Once a person, article and day (UTC). */
  countUse: ArticleTallies['countUse'] = ({ id, ticketId }) =>
    transact(this.database, async (tx) => {
      await lockReadable(tx, id);
      if (ticketId !== undefined) await refuseHiddenTicket(tx, ticketId);
      await tx.sql.query(
        `INSERT INTO article_use (article_id, person, day, ticket_id)
         VALUES ($1, $2, ($3::timestamptz AT TIME ZONE 'UTC')::date, $4) ON CONFLICT DO NOTHING`,
        [id, callerOfRequest().id, tx.now, ticketId ?? null],
      );
      const { useCount } = await counted(
        tx,
        id,
        'use_count = (SELECT count(*) FROM article_use WHERE article_id = $1)',
      );
      return { useCount };
    });
}

/** `NOT_FOUND` when the caller cannot read it. */
export async function lockReadable(
  tx: Transaction,
  articleId: string,
  path?: readonly string[],
): Promise<void> {
  const p = new Parameters();
  const { rows } = await tx.sql.query(
    `SELECT 1 FROM ${shownArticles(callerOfRequest(), p)} WHERE a.id = ${p.bind(articleId)} FOR UPDATE OF y`,
    p.values,
  );
  if (rows.length === 0) throw notFound('article', articleId, path);
}

export async function counted(tx: Transaction, articleId: string, sets: string): Promise<Tally> {
  const { rows } = await tx.sql.query<Tally>(
    `UPDATE article_tally SET ${sets} WHERE article_id = $1
     RETURNING useful_votes AS "usefulVotes", useless_votes AS "uselessVotes", use_count AS "useCount"`,
    [articleId],
  );
  const [tally] = rows;
  if (!tally) throw new Error(`article ${articleId} has no tally`);
  return tally;
}

async function refuseHiddenTicket(tx: Transaction, ticketId: string): Promise<void> {
  const readers = { staff: 'TICKET_READ' satisfies Permission, contact: true } as const;
  const p = new Parameters();
  const scope = scopeFor(callerOfRequest(), readers);
  const { rows } = await tx.sql.query(
    `SELECT 1 FROM ticket t WHERE t.id = ${p.bind(ticketId)} AND ${ticketVisible(scope, p)}`,
    p.values,
  );
  if (rows.length === 0) throw notFound('ticket', ticketId, ['ticketId']);
}
