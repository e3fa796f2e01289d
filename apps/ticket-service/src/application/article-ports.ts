import type { InputOf, OutputOf, RequestDefinition } from '@aftercare/contracts/define';
import type { Receipt } from '@aftercare/contracts/paging';
import type * as queries from '@aftercare/contracts/ticket/article-queries';
import type { ArticleView, RevisionView } from '@aftercare/contracts/ticket/article';
import type { countArticleUse, voteOnArticle } from '@aftercare/contracts/ticket/article-commands';
import type { Article, ArticleAct, ArticleDecision, ArticleState } from '../domain/article.js';
import type { ArticleDrafts, Lesson } from './article-drafts.js';
import type { TicketTarget } from './ports.js';

type Answers<Q extends RequestDefinition> = (input: InputOf<Q>) => Promise<OutputOf<Q>>;
export type ArticleName = Pick<Article, 'id' | 'number'>;

export type NumberedArticle = Receipt & { readonly number: string };

/** Articles in the scope of the running command. Each call is one transaction: state, revision, facts, audit. */
export interface ArticleStore {
  /** `CATEGORY_UNKNOWN` when it is placed in a category that does not exist. */
  add(decide: (name: ArticleName, act: ArticleAct) => ArticleDecision): Promise<NumberedArticle>;
  /** `NOT_FOUND` outside the scope, `VERSION_CONFLICT` when somebody was faster. */
  change(
    target: TicketTarget,
    decide: (state: ArticleState, act: ArticleAct) => ArticleDecision,
  ): Promise<Receipt & { readonly revision: number }>;
}

/** KB-03: votes and uses; they change no version and tell no event. `NOT_FOUND` when the caller cannot read it. */
export interface ArticleTallies {
  readonly vote: Answers<typeof voteOnArticle>;
  readonly countUse: Answers<typeof countArticleUse>;
}

/** KB-02: groups of words that mean the same. */
export interface SynonymStore {
  /** `NOT_FOUND` when a group to be replaced is gone, `SYNONYMS_TOO_FEW` when its words are one word. */
  readonly save: (group: {
    readonly id?: string | undefined;
    readonly words: readonly string[];
  }) => Promise<{ id: string }>;
  readonly remove: (id: string) => Promise<{ id: string }>;
  byIds(ids: readonly string[]): Promise<OutputOf<typeof queries.synonymsByIds>['items']>;
  readonly list: Answers<typeof queries.listSynonyms>;
}

/** What a ticket has to say to the library: its last words of problem and final solution. */
export interface LessonReader {
  /** In the scope of the running request; `FINAL_SOLUTION_MISSING` while there is none. */
  of(ticketId: string): Promise<Lesson>;
}

/** The library as tickets use it, and with the number of the draft for whoever asked for one. */
export interface ArticleLibrary extends ArticleDrafts {
  draftNumbered(lesson: Lesson): Promise<NumberedArticle>;
}

/** Everything that can be asked of the library; each answers what the caller may read. */
export interface ArticleQueries {
  readonly list: Answers<typeof queries.listArticles>;
  readonly count: Answers<typeof queries.countArticles>;
  readonly search: Answers<typeof queries.searchArticles>;
  readonly missed: Answers<typeof queries.missedSearches>;
  byIds(ids: readonly string[]): Promise<ArticleView[]>;
  revisions(id: string): Promise<RevisionView[]>;
  ofTickets(ticketIds: readonly string[]): Promise<OutputOf<typeof queries.articlesOfTickets>['items']>;
  offers(ids: readonly string[]): Promise<OutputOf<typeof queries.articleAvailableActions>['items']>;
}

export interface ArticlePorts {
  readonly articles: ArticleStore;
  readonly tallies: ArticleTallies;
  readonly synonyms: SynonymStore;
  readonly lessons: LessonReader;
  readonly library: ArticleLibrary;
}
