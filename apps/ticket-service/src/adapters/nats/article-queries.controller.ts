import type { Permission } from '@aftercare/contracts/identity/permissions';
import type { InputOf } from '@aftercare/contracts/define';
import * as queries from '@aftercare/contracts/ticket/article-queries';
import { Handles } from '@aftercare/service-kit/handles';
import { Controller, Inject } from '@nestjs/common';
import type { ArticleQueries, SynonymStore } from '../../application/article-ports.js';
import { ARTICLE_QUERIES, SYNONYM_STORE } from '../../article-tokens.js';

/** What they are shown is asked of each article: its audience, and who keeps it. */
const everybody = { staff: null, contact: true, service: true, anonymous: true } as const; // literal `true`
const readersOfTickets = { staff: 'TICKET_READ' satisfies Permission, contact: true, service: true } as const;
const writers = { staff: 'ARTICLE_WRITE' satisfies Permission };

@Controller()
export class ArticleQueriesController {
  constructor(
    @Inject(ARTICLE_QUERIES) private readonly ask: ArticleQueries,
    @Inject(SYNONYM_STORE) private readonly synonyms: SynonymStore,
  ) {}

  @Handles(queries.listArticles, everybody)
  list(input: InputOf<typeof queries.listArticles>) {
    return this.ask.list(input);
  }

  @Handles(queries.countArticles, everybody)
  count(input: InputOf<typeof queries.countArticles>) {
    return this.ask.count(input);
  }

  @Handles(queries.articlesByIds, everybody)
  async byIds({ ids }: InputOf<typeof queries.articlesByIds>) {
    return { items: await this.ask.byIds(ids) };
  }

  @Handles(queries.searchArticles, everybody)
  search(input: InputOf<typeof queries.searchArticles>) {
    return this.ask.search(input);
  }

  @Handles(queries.articleRevisions, everybody)
  async revisions({ id }: InputOf<typeof queries.articleRevisions>) {
    return { items: await this.ask.revisions(id) };
  }

  @Handles(queries.articlesOfTickets, readersOfTickets)
  async ofTickets({ ticketIds }: InputOf<typeof queries.articlesOfTickets>) {
    return { items: await this.ask.ofTickets(ticketIds) };
  }

  @Handles(queries.articleAvailableActions, everybody)
  async actions({ ids }: InputOf<typeof queries.articleAvailableActions>) {
    return { items: await this.ask.offers(ids) };
  }

  @Handles(queries.missedSearches, writers)
  missed(input: InputOf<typeof queries.missedSearches>) {
    return this.ask.missed(input);
  }

  @Handles(queries.synonymsByIds, writers)
  async synonymsByIds({ ids }: InputOf<typeof queries.synonymsByIds>) {
    return { items: await this.synonyms.byIds(ids) };
  }

  @Handles(queries.listSynonyms, writers)
  listSynonyms(input: InputOf<typeof queries.listSynonyms>) {
    return this.synonyms.list(input);
  }
}
