import type { ArticlePorts } from './article-ports.js';
import { changeArticle } from './change-article.js';
import { draftArticleFromTicket } from './draft-article-from-ticket.js';
import { draftArticle } from './draft-article.js';
import { linkArticle } from './link-article.js';
import type { TicketStore } from './ports.js';
import { publishArticle } from './publish-article.js';
import { retireArticle } from './retire-article.js';
import { reviewArticle } from './review-article.js';
import { reviseArticle } from './revise-article.js';
import { submitArticle } from './submit-article.js';

/** Table of contents: everything that the problem library can do. Votes, uses and synonyms have no rules. */
export const articleUseCases = (tickets: TicketStore, ports: ArticlePorts) => ({
  draftArticle: draftArticle(ports.articles),
  draftArticleFromTicket: draftArticleFromTicket(tickets, ports),
  changeArticle: changeArticle(ports.articles),
  submitArticle: submitArticle(ports.articles),
  reviewArticle: reviewArticle(ports.articles),
  publishArticle: publishArticle(ports.articles),
  reviseArticle: reviseArticle(ports.articles),
  retireArticle: retireArticle(ports.articles),
  linkArticle: linkArticle(tickets, ports.library),
  voteOnArticle: ports.tallies.vote,
  countArticleUse: ports.tallies.countUse,
  saveSynonyms: ports.synonyms.save,
  removeSynonyms: ports.synonyms.remove,
});
export type ArticleUseCases = ReturnType<typeof articleUseCases>;
