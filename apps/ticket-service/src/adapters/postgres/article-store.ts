import { DomainError, notFound, versionConflict } from '@aftercare/domain-kit/domain-error';
import { callerOfRequest } from '@aftercare/service-kit/caller-of-request';
import type { Database } from '@aftercare/service-kit/database';
import { Parameters } from '@aftercare/service-kit/predicate';
import { columnsOf } from '@aftercare/service-kit/row-columns';
import { currentScope } from '@aftercare/service-kit/scope';
import { transact, type Transaction } from '@aftercare/service-kit/transaction';
import { v7 as uuid } from 'uuid';
import type { ArticleStore } from '../../application/article-ports.js';
import type { TicketTarget } from '../../application/ports.js';
import type { Article, ArticleAct, ArticleRevision, ArticleState } from '../../domain/article.js';
import { articleInScope } from './article-policy.js';
import { ArticleRevisionSchema, ArticleSchema } from './article.schema.js';
import { saveArticle } from './save-article.js';

export class PostgresArticleStore implements ArticleStore {
  constructor(private readonly database: Database) {}

  add: ArticleStore['add'] = (decide) =>
    transact(this.database, async (tx) => {
      const decision = decide({ id: uuid(), number: await nextNumber(tx) }, actOf(tx));
      const { id, version, number } = await saveArticle(tx, undefined, decision);
      return { id, version, number };
    });

  change: ArticleStore['change'] = (target, decide) =>
    transact(this.database, async (tx) => {
      const before = await load(tx, target);
      const { id, version, revision } = await saveArticle(tx, before, decide(before, actOf(tx)));
      return { id, version, revision };
    });
}

/** Only people write articles. */
function actOf({ now }: Transaction): ArticleAct {
  const caller = callerOfRequest();
  if (caller.kind !== 'staff') throw new DomainError('NOT_ALLOWED');
  return { now, caller };
}

/** The article, locked until the end of the transaction, with its newest revision. */
async function load(tx: Transaction, { id, expectedVersion }: TicketTarget): Promise<ArticleState> {
  const p = new Parameters();
  const { rows } = await tx.sql.query<Article>(
    `SELECT ${columnsOf(ArticleSchema, 'a')} FROM article a
     WHERE a.id = ${p.bind(id)} AND ${articleInScope(currentScope(), p)} FOR UPDATE OF a`,
    p.values,
  );
  const [article] = rows;
  if (!article) throw notFound('article', id);
  if (expectedVersion !== undefined && expectedVersion !== article.version) {
    throw versionConflict(expectedVersion, article.version);
  }
  const revisions = await tx.sql.query<ArticleRevision>(
    `SELECT ${columnsOf(ArticleRevisionSchema, 'r')} FROM article_revision r WHERE article_id = $1 AND revision = $2`,
    [id, article.revision],
  );
  const [newest] = revisions.rows;
  if (!newest) throw new Error(`article ${id} has no revision ${article.revision}`);
  return { article, newest };
}

async function nextNumber(tx: Transaction): Promise<string> {
  const { rows } = await tx.sql.query<{ number: string }>(
    `SELECT 'K' || nextval('article_number') AS number`,
  );
  const [row] = rows;
  if (!row) throw new Error('a sequence always yields a number');
  return row.number;
}
