import * as commands from '@aftercare/contracts/ticket/article-commands';
import {
  articleAvailableActions,
  articleRevisions,
  countArticles,
  listArticles,
  listSynonyms,
  missedSearches,
  searchArticles,
} from '@aftercare/contracts/ticket/article-queries';
import { categoryByCode } from '../../api/categories.js';
import { list } from '../../api/list.js';
import { mutation } from '../../api/mutation.js';
import { nodeId } from '../../api/node-id.js';
import { reason } from '../../api/offers.js';
import { ask } from '../../api/query.js';
import { idOf, one, the } from '../../api/references.js';
import type * as Typed from '../../generated/resolvers.js';
import { attachmentsOf } from '../common/attachment.js';
import { history } from '../common/audit.js';

export const Article: Typed.ArticleResolvers = {
  id: idOf('Article'),
  unit: the('OrgUnit', (article) => article.unitId),
  owner: one('Person', (article) => article.ownerId),
  categories: async (article, _args, context) => {
    const found = await Promise.all(article.categoryCodes.map((code) => categoryByCode(code, context)));
    return found.filter((category) => category !== null);
  },
  revisions: async ({ id }, _args, context) => (await context.ask(articleRevisions, { id })).items,
  sourceTicket: one('Ticket', (article) => article.sourceTicketId),
  availableActions: ({ id }, _args, context) =>
    context.batch('articleActions', id, async (ids) => {
      const { items } = await context.ask(articleAvailableActions, { ids: [...ids] });
      return ids.map((wanted) => items.find((item) => item.id === wanted)?.actions ?? []);
    }),
  attachments: attachmentsOf('article'),
  history: history('article'),
};

export const ArticleRevision: Typed.ArticleRevisionResolvers = {
  changedBy: one('Person', (revision) => revision.changedBy),
  reviewedBy: one('Person', (revision) => revision.reviewedBy),
};

export const ArticleActionOffer: Typed.ArticleActionOfferResolvers = { reason };

export const LinkedArticle: Typed.LinkedArticleResolvers = {
  article: one('Article', (link) => link.articleId),
};

export const Synonyms: Typed.SynonymsResolvers = { id: idOf('Synonyms') };

export const articleQueries: Typed.QueryResolvers = {
  articles: list(listArticles, { count: countArticles }),
  searchArticles: ask(searchArticles, ({ hits }) => hits),
  missedSearches: list(missedSearches),
  synonyms: list(listSynonyms),
};

const as = 'Article';
const theSame = (_counted: unknown, { id }: { readonly id: string }) => id;

export const articleMutations: Typed.MutationResolvers = {
  draftArticle: mutation(commands.draftArticle, { as }),
  draftArticleFromTicket: mutation(commands.draftArticleFromTicket, { as }),
  changeArticle: mutation(commands.changeArticle, { as }),
  submitArticle: mutation(commands.submitArticle, { as }),
  reviewArticle: mutation(commands.reviewArticle, { as }),
  publishArticle: mutation(commands.publishArticle, { as }),
  reviseArticle: mutation(commands.reviseArticle, { as }),
  retireArticle: mutation(commands.retireArticle, { as }),
  voteOnArticle: mutation(commands.voteOnArticle, { as, id: theSame }),
  countArticleUse: mutation(commands.countArticleUse, { as, id: theSame }),
  saveSynonyms: mutation(commands.saveSynonyms, {
    of: 'Synonyms',
    answer: ({ id }, _context, { words }) => ({ synonyms: { id, words } }),
  }),
  removeSynonyms: mutation(commands.removeSynonyms, {
    of: 'Synonyms',
    answer: ({ id }) => ({ id: nodeId('Synonyms', id) }),
  }),
};
