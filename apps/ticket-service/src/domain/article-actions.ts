import type { Caller, Reach } from '@aftercare/contracts/caller';
import type { Permission } from '@aftercare/contracts/identity/permissions';
import type { OutputOf } from '@aftercare/contracts/define';
import { articleAction } from '@aftercare/contracts/ticket/article';
import type { articleAvailableActions } from '@aftercare/contracts/ticket/article-queries';
import type { Article, ArticleRevision } from './article.js';
import { articleLifeCycle, type ArticleStep } from './article-life-cycle.js';

type ArticleOffer = OutputOf<typeof articleAvailableActions>['items'][number]['actions'][number];
type ArticleAction = ArticleOffer['action'];

/** The one table of who may do what; controllers admit by it, and offers are made by it. */
export const articleAdmitted = {
  CHANGE: { staff: 'ARTICLE_WRITE' },
  SUBMIT: { staff: 'ARTICLE_WRITE' },
  REVIEW: { staff: 'ARTICLE_REVIEW' },
  PUBLISH: { staff: 'ARTICLE_PUBLISH' },
  REVISE: { staff: 'ARTICLE_WRITE' },
  RETIRE: { staff: 'ARTICLE_PUBLISH' },
} as const satisfies Readonly<Record<ArticleAction, { readonly staff: Permission }>>;

const stepOf = (action: ArticleAction): ArticleStep => (action === 'REVIEW' ? 'APPROVE' : action);

/** Every action of a person, with the reason where it is not possible now. `reaches`: see `Reaches` of tickets. */
export const articleOffers = (
  caller: Caller,
  article: Pick<Article, 'status'>,
  { authorIds }: Pick<ArticleRevision, 'authorIds'>,
  reaches: Readonly<Record<Reach, boolean>>,
): ArticleOffer[] =>
  articleAction.options.map((action) => {
    const reach = caller.kind === 'staff' ? caller.grants[articleAdmitted[action].staff] : undefined;
    if (reach === undefined || !reaches[reach]) return refused(action, 'NOT_ALLOWED');
    if (!articleLifeCycle.actionsFrom(article.status).includes(stepOf(action))) {
      return refused(action, 'ILLEGAL_STEP', { kind: 'article', state: article.status, action });
    }
    if (action === 'REVIEW' && authorIds.includes(caller.id)) return refused(action, 'REVIEW_BY_AUTHOR');
    return { action, allowed: true, reasonCode: null, reasonParams: {} };
  });

const refused = (
  action: ArticleAction,
  reasonCode: string,
  reasonParams: ArticleOffer['reasonParams'] = {},
): ArticleOffer => ({ action, allowed: false, reasonCode, reasonParams });
