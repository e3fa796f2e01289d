import type { ArticleStatus } from '@aftercare/contracts/ticket/article';
import { DomainError } from '@aftercare/domain-kit/domain-error';
import { audit, changedFields } from '@aftercare/service-kit/audit';
import { publish, type Fact } from '@aftercare/service-kit/outbox';
import { insertRow, updateRow } from '@aftercare/service-kit/row-write';
import type { Transaction } from '@aftercare/service-kit/transaction';
import type {
  Article,
  ArticleDecision,
  ArticleEvent,
  ArticleRevision,
  ArticleState,
} from '../../domain/article.js';
import { articleVector } from './article-words.js';
import { ArticleRevisionSchema, ArticleSchema } from './article.schema.js';

/** Row, newest revision, what readers see, facts and audit, in this transaction. */
export async function saveArticle(
  tx: Transaction,
  before: ArticleState | undefined,
  decision: ArticleDecision,
): Promise<Article> {
  const from = before?.article.version ?? 0;
  const { newest } = decision.next;
  const next = { ...decision.next.article, version: from + decision.events.length, updatedAt: tx.now };
  if (newest.categoryCodes !== before?.newest.categoryCodes) await refuseUnknownCategories(tx, newest);
  if (before) await updateRow(tx, ArticleSchema, before.article, next);
  else {
    await insertRow(tx, ArticleSchema, next);
    await tx.sql.query('INSERT INTO article_tally (article_id) VALUES ($1)', [next.id]);
  }
  if (newest !== before?.newest) await saveRevision(tx, next, newest);
  if ((before?.article.publishedRevision ?? null) !== next.publishedRevision) await offer(tx, next);
  const facts = decision.events.map((event) => factOf(event, next, newest));
  await publish(tx, { id: next.id, version: from, facts });
  const changes = changedFields(audited(before), audited({ article: next, newest }) ?? {}, auditedFields);
  await audit(tx, { recordKind: 'article', recordId: next.id, version: next.version, changes });
  return next;
}

/** Replaces the newest revision: the one place where a revision is written, and only while nobody reads it yet. */
async function saveRevision(tx: Transaction, { number }: Article, revision: ArticleRevision): Promise<void> {
  const { articleId } = revision;
  await tx.sql.query('DELETE FROM article_revision WHERE article_id = $1 AND revision = $2', [
    articleId,
    revision.revision,
  ]);
  await insertRow(tx, ArticleRevisionSchema, revision, [
    { column: 'offered', value: false },
    { column: 'search', value: articleVector(number, revision), sql: (vector) => `${vector}::tsvector` },
  ]);
}

/** Takes the revision that readers saw away first: one article offers one. */
async function offer(tx: Transaction, { id, publishedRevision }: Article): Promise<void> {
  await tx.sql.query('UPDATE article_revision SET offered = false WHERE article_id = $1 AND offered', [id]);
  await tx.sql.query('UPDATE article_revision SET offered = true WHERE article_id = $1 AND revision = $2', [
    id,
    publishedRevision,
  ]);
}

async function refuseUnknownCategories(tx: Transaction, { categoryCodes }: ArticleRevision): Promise<void> {
  const { rows } = await tx.sql.query<{ code: string }>(
    'SELECT c AS code FROM unnest($1::text[]) c WHERE c NOT IN (SELECT code FROM category) LIMIT 1',
    [categoryCodes],
  );
  const [unknown] = rows;
  if (unknown) throw new DomainError('CATEGORY_UNKNOWN', unknown, ['categoryCodes']);
}

function factOf({ event, approved }: ArticleEvent, article: Article, newest: ArticleRevision): Fact {
  const { number, status, unitId, ownerId, revision, publishedRevision, sourceTicketId } = article;
  const { kind, audience } = newest;
  const state = {
    number,
    kind,
    audience,
    status,
    unitId,
    ownerId,
    revision,
    publishedRevision,
    sourceTicketId,
  };
  return { event, data: approved === undefined ? state : { ...state, approved } };
}

/** Codes and ids whose change the audit shows; never words (COM-08). */
const auditedFields = ['status', 'revision', 'publishedRevision', 'kind', 'audience', 'reviewedBy'] as const;

interface Audited {
  readonly status?: ArticleStatus;
  readonly revision?: number;
  readonly publishedRevision?: number | null;
  readonly kind?: string;
  readonly audience?: string;
  readonly reviewedBy?: string | null;
}

function audited(state: ArticleState | undefined): Audited | undefined {
  if (!state) return undefined;
  const { status, revision, publishedRevision } = state.article;
  const { kind, audience, reviewedBy } = state.newest;
  return { status, revision, publishedRevision, kind, audience, reviewedBy };
}
