import type { ArticleView, RevisionView } from '@aftercare/contracts/ticket/article';
import type { Caller } from '@aftercare/contracts/caller';
import type { Parameters } from '@aftercare/service-kit/predicate';
import { columnsOf } from '@aftercare/service-kit/row-columns';
import type { Article, ArticleRevision } from '../../domain/article.js';
import { articleKept } from './article-policy.js';
import { ArticleRevisionSchema, ArticleSchema } from './article.schema.js';

type Tally = Pick<ArticleView, 'usefulVotes' | 'uselessVotes' | 'useCount' | 'solvedTickets'>;

/** `revision` is the shown one's. */
export type ArticleRow = Article & ArticleRevision & Tally & { readonly kept: boolean };
export type RevisionRow = ArticleRevision & { readonly kept: boolean };

/** Select list of an article `a`, its shown revision `r` and its tally `y`. */
export const articleColumns = (caller: Caller, p: Parameters) =>
  `${columnsOf(ArticleSchema, 'a')}, ${revisionColumns(caller, p)}, y.useful_votes AS "usefulVotes",
   y.useless_votes AS "uselessVotes", y.use_count AS "useCount", y.solved_tickets AS "solvedTickets"`;

export const revisionColumns = (caller: Caller, p: Parameters) =>
  `${columnsOf(ArticleRevisionSchema, 'r')}, ${articleKept(caller, p)} AS kept`;

/** Readers are not told of the next revision, and customers not of the ticket that it was made from (COM-03). */
export function articleView(row: ArticleRow, caller: Caller): ArticleView {
  const colleague = caller.kind === 'staff' || caller.kind === 'service';
  return {
    id: row.id,
    number: row.number,
    version: row.version,
    kind: row.kind,
    audience: row.audience,
    status: row.kept ? row.status : 'PUBLISHED',
    unitId: row.unitId,
    ownerId: row.ownerId,
    productCodes: [...row.productCodes],
    productVersions: [...row.productVersions],
    categoryCodes: [...row.categoryCodes],
    shown: revisionView(row),
    publishedRevision: row.publishedRevision,
    reviewDue: row.reviewDue,
    sourceTicketId: colleague ? row.sourceTicketId : null,
    usefulVotes: row.usefulVotes,
    uselessVotes: row.uselessVotes,
    useCount: row.useCount,
    solvedTickets: row.solvedTickets,
    createdAt: row.createdAt.toISOString(),
    updatedAt: (row.kept ? row.updatedAt : (row.publishedAt ?? row.createdAt)).toISOString(),
  };
}

/** What the reviewer said is between them and the authors. */
export const revisionView = (row: RevisionRow): RevisionView => ({
  articleId: row.articleId,
  revision: row.revision,
  title: row.title,
  symptom: row.symptom,
  environment: row.environment,
  cause: row.cause,
  solution: row.solution,
  changedBy: row.changedBy,
  changedAt: row.changedAt.toISOString(),
  reviewedBy: row.kept ? row.reviewedBy : null,
  reviewedAt: row.kept ? (row.reviewedAt?.toISOString() ?? null) : null,
  reviewNote: row.kept ? row.reviewNote : null,
  publishedAt: row.publishedAt?.toISOString() ?? null,
});
