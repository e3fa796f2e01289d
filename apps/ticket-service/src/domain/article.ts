import type { Caller } from '@aftercare/contracts/caller';
import type { ArticleAudience, ArticleKind, ArticleStatus } from '@aftercare/contracts/ticket/article';
import type * as events from '@aftercare/contracts/ticket/article-events';
import type { Decision } from '@aftercare/domain-kit/decision';

/** KB-01: an entry of the standard problem library. What it says stands in its revisions. */
export interface Article {
  readonly id: string;
  readonly version: number;
  readonly number: string;
  /** State of the newest revision. */
  readonly status: ArticleStatus;
  readonly unitId: string;
  readonly ownerId: string;
  /** Number of the newest revision. */
  readonly revision: number;
  /** What readers see; null while nothing is published, and once it is retired. */
  readonly publishedRevision: number | null;
  readonly sourceTicketId: string | null;
  /** Why it was retired last. */
  readonly retireReason: string | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** Words and placing as people write them. Placing goes with the words: readers keep the published one's. */
export interface ArticleContent {
  readonly title: string;
  readonly symptom: string | null;
  readonly environment: string | null;
  readonly cause: string | null;
  readonly solution: string;
  readonly kind: ArticleKind;
  readonly audience: ArticleAudience;
  readonly productCodes: readonly string[];
  readonly productVersions: readonly string[];
  readonly categoryCodes: readonly string[];
  /** Local date. */
  readonly reviewDue: string | null;
}

export interface ArticleRevision extends ArticleContent {
  readonly articleId: string;
  readonly revision: number;
  /** Everybody who wrote in it: none of them reviews it. */
  readonly authorIds: readonly string[];
  readonly changedBy: string;
  readonly changedAt: Date;
  readonly reviewedBy: string | null;
  readonly reviewedAt: Date | null;
  readonly reviewNote: string | null;
  readonly publishedAt: Date | null;
}

/** An article with its newest revision: what a decision looks at. */
export interface ArticleState {
  readonly article: Article;
  readonly newest: ArticleRevision;
}

export interface ArticleAct {
  readonly now: Date;
  readonly caller: Extract<Caller, { kind: 'staff' }>;
}

type ArticleEventDefinition = (typeof events)[keyof typeof events];

export interface ArticleEvent {
  readonly event: ArticleEventDefinition;
  readonly approved?: boolean;
}

export type ArticleDecision = Decision<ArticleState, ArticleEvent>;
