import type { ArticleStatus } from '@aftercare/contracts/ticket/article';
import { defineLifeCycle } from '@aftercare/domain-kit/life-cycle';

export type ArticleStep = 'CHANGE' | 'SUBMIT' | 'APPROVE' | 'SEND_BACK' | 'PUBLISH' | 'REVISE' | 'RETIRE';

/** KB-01. The state of the newest revision; a published one stays readable while the next is written. */
export const articleLifeCycle = defineLifeCycle<ArticleStatus, ArticleStep>('article', 'DRAFT', {
  DRAFT: { CHANGE: 'DRAFT', SUBMIT: 'IN_REVIEW', RETIRE: 'RETIRED' },
  IN_REVIEW: { APPROVE: 'REVIEWED', SEND_BACK: 'DRAFT', RETIRE: 'RETIRED' },
  REVIEWED: { PUBLISH: 'PUBLISHED', REVISE: 'DRAFT', RETIRE: 'RETIRED' },
  PUBLISHED: { REVISE: 'DRAFT', RETIRE: 'RETIRED' },
  RETIRED: { REVISE: 'DRAFT' },
});
