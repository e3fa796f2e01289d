import { articleChanged, articleDrafted, articleRevised } from '@aftercare/contracts/ticket/article-events';
import type {
  Article,
  ArticleAct,
  ArticleContent,
  ArticleDecision,
  ArticleRevision,
  ArticleState,
} from './article.js';
import { articleLifeCycle } from './article-life-cycle.js';

/** What a person says of an article: fields left out are empty. */
export type ArticleWords = Pick<
  ArticleContent,
  'title' | 'solution' | 'kind' | 'audience' | 'productCodes' | 'productVersions' | 'categoryCodes'
> & {
  readonly [field in 'symptom' | 'environment' | 'cause' | 'reviewDue']?: string | null | undefined;
};

/** KB-01: a new article; its owner is whoever writes it. */
export function draft(
  words: ArticleWords,
  named: Pick<Article, 'id' | 'number' | 'unitId' | 'sourceTicketId'>,
  { now, caller }: ArticleAct,
): ArticleDecision {
  const article: Article = {
    ...named,
    version: 0,
    status: articleLifeCycle.initial,
    ownerId: caller.id,
    revision: 1,
    publishedRevision: null,
    retireReason: null,
    createdAt: now,
    updatedAt: now,
  };
  const newest: ArticleRevision = {
    ...contentOf(words),
    ...unreviewed,
    articleId: named.id,
    revision: 1,
    authorIds: [caller.id],
    changedBy: caller.id,
    changedAt: now,
  };
  return { next: { article, newest }, events: [{ event: articleDrafted }] };
}

/** Replaces words and placing of a draft. */
export function change(state: ArticleState, words: ArticleWords, act: ArticleAct): ArticleDecision {
  const status = articleLifeCycle.next(state.article.status, 'CHANGE');
  const { authorIds } = state.newest;
  const newest: ArticleRevision = {
    ...state.newest,
    ...contentOf(words),
    authorIds: authorIds.includes(act.caller.id) ? authorIds : [...authorIds, act.caller.id],
    changedBy: act.caller.id,
    changedAt: act.now,
  };
  return { next: { article: { ...state.article, status }, newest }, events: [{ event: articleChanged }] };
}

/** Begins the next revision from the words of the newest one; what readers see stays. */
export function revise({ article, newest }: ArticleState, act: ArticleAct): ArticleDecision {
  const status = articleLifeCycle.next(article.status, 'REVISE');
  const revision = article.revision + 1;
  const by = { authorIds: authorsOfNext(article, newest, act), changedBy: act.caller.id, changedAt: act.now };
  return {
    next: {
      article: { ...article, status, revision },
      newest: { ...newest, ...unreviewed, ...by, revision },
    },
    events: [{ event: articleRevised }],
  };
}

/** Words that nobody has approved yet keep their authors in the next revision. */
function authorsOfNext(
  { status }: Article,
  { authorIds, reviewedBy }: ArticleRevision,
  { caller }: ArticleAct,
) {
  const kept = status === 'RETIRED' && reviewedBy === null ? authorIds : [];
  return [...new Set([...kept, caller.id])];
}

const unreviewed = { reviewedBy: null, reviewedAt: null, reviewNote: null, publishedAt: null };

const contentOf = ({
  title,
  symptom = null,
  environment = null,
  cause = null,
  solution,
  kind,
  audience,
  productCodes,
  productVersions,
  categoryCodes,
  reviewDue = null,
}: ArticleWords): ArticleContent => ({
  title,
  symptom,
  environment,
  cause,
  solution,
  kind,
  audience,
  productCodes,
  productVersions,
  categoryCodes,
  reviewDue,
});
