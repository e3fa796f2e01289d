import {
  articlePublished,
  articleRetired,
  articleReviewed,
  articleSubmitted,
} from '@aftercare/contracts/ticket/article-events';
import { DomainError } from '@aftercare/domain-kit/domain-error';
import type { ArticleAct, ArticleDecision, ArticleState } from './article.js';
import { articleLifeCycle } from './article-life-cycle.js';

/** KB-01: hands the draft in. */
export function submit({ article, newest }: ArticleState): ArticleDecision {
  const status = articleLifeCycle.next(article.status, 'SUBMIT');
  return { next: { article: { ...article, status }, newest }, events: [{ event: articleSubmitted }] };
}

/** KB-01: approves the revision or sends it back; nobody who wrote in it reviews it. */
export function review(
  { article, newest }: ArticleState,
  { approved, note = null }: { readonly approved: boolean; readonly note?: string | null | undefined },
  { now, caller }: ArticleAct,
): ArticleDecision {
  const status = articleLifeCycle.next(article.status, approved ? 'APPROVE' : 'SEND_BACK');
  if (newest.authorIds.includes(caller.id)) throw new DomainError('REVIEW_BY_AUTHOR');
  return {
    next: {
      article: { ...article, status },
      newest: { ...newest, reviewedBy: caller.id, reviewedAt: now, reviewNote: note },
    },
    events: [{ event: articleReviewed, approved }],
  };
}

/** KB-01: readers see the reviewed revision from now on, with its placing. */
export function publishArticle({ article, newest }: ArticleState, { now }: ArticleAct): ArticleDecision {
  const status = articleLifeCycle.next(article.status, 'PUBLISH');
  return {
    next: {
      article: { ...article, status, publishedRevision: newest.revision },
      newest: { ...newest, publishedAt: now },
    },
    events: [{ event: articlePublished }],
  };
}

/** KB-01: no longer offered to anybody; its revisions stay. */
export function retire({ article, newest }: ArticleState, retireReason: string): ArticleDecision {
  const status = articleLifeCycle.next(article.status, 'RETIRE');
  return {
    next: { article: { ...article, status, publishedRevision: null, retireReason }, newest },
    events: [{ event: articleRetired }],
  };
}
