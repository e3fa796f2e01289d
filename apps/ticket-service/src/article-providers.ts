import type { Database } from '@aftercare/service-kit/database';
import { DATABASE } from '@aftercare/service-kit/providers';
import type { Provider } from '@nestjs/common';
import { PostgresArticleLibrary } from './adapters/postgres/article-library.js';
import { PostgresLessons } from './adapters/postgres/article-lessons.js';
import { missedSearches } from './adapters/postgres/article-misses.js';
import { ArticleReader } from './adapters/postgres/article-reader.js';
import { articleSearch } from './adapters/postgres/article-search.js';
import { PostgresArticleStore } from './adapters/postgres/article-store.js';
import { PostgresArticleTallies } from './adapters/postgres/article-tallies.js';
import { PostgresSynonymStore } from './adapters/postgres/synonym-store.js';
import type {
  ArticleLibrary,
  ArticleQueries,
  ArticleStore,
  SynonymStore,
} from './application/article-ports.js';
import { articleUseCases } from './application/article-use-cases.js';
import type { TicketStore } from './application/ports.js';
import * as tokens from './article-tokens.js';
import { ARTICLE_DRAFTS, TICKET_STORE } from './providers.js';

/** The wiring of the problem library; the module adds it to the tickets'. */
export const articleProviders: Provider[] = [
  {
    provide: tokens.ARTICLE_STORE,
    inject: [DATABASE],
    useFactory: (database: Database) => new PostgresArticleStore(database),
  },
  {
    provide: tokens.SYNONYM_STORE,
    inject: [DATABASE],
    useFactory: (database: Database) => new PostgresSynonymStore(database),
  },
  {
    provide: ARTICLE_DRAFTS,
    inject: [DATABASE, tokens.ARTICLE_STORE],
    useFactory: (database: Database, articles: ArticleStore) =>
      new PostgresArticleLibrary(database, articles),
  },
  {
    provide: tokens.ARTICLE_QUERIES,
    inject: [DATABASE],
    useFactory: (database: Database): ArticleQueries => {
      const reader = new ArticleReader(database);
      return Object.assign(reader, { search: articleSearch(database), missed: missedSearches(database) });
    },
  },
  {
    provide: tokens.ARTICLE_USE_CASES,
    inject: [DATABASE, TICKET_STORE, tokens.ARTICLE_STORE, tokens.SYNONYM_STORE, ARTICLE_DRAFTS],
    useFactory: (
      database: Database,
      tickets: TicketStore,
      articles: ArticleStore,
      synonyms: SynonymStore,
      library: ArticleLibrary,
    ) =>
      articleUseCases(tickets, {
        articles,
        synonyms,
        library,
        tallies: new PostgresArticleTallies(database),
        lessons: new PostgresLessons(database),
      }),
  },
];
