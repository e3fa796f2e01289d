import { z } from 'zod';
import { defineQuery } from '../define.js';
import { pageInput, pageOf } from '../paging.js';
import { byIdsInput, countAnswer, listOf, timeRange } from '../record.js';
import { code, searchText } from '../text.js';
import {
  articleActions,
  articleAudience,
  articleKind,
  articleStatus,
  articleView,
  revisionView,
} from './article.js';

export const articleFilter = z.object({
  kinds: z.array(articleKind).max(6).optional(),
  audiences: z.array(articleAudience).max(3).optional(),
  statuses: z.array(articleStatus).max(5).optional(),
  productCodes: z.array(code()).max(50).optional(),
  categoryCodes: z.array(code()).max(20).optional(),
  ownerIds: z.array(z.uuid()).max(50).optional(),
  /** Review date on or before this date. */
  reviewDueBy: z.iso.date().optional(),
});

/** RELEVANCE needs a search; without one it is UPDATED_DESC. */
export const articleOrder = z.enum(['RELEVANCE', 'UPDATED_DESC', 'USE_DESC', 'REVIEW_DUE_ASC', 'TITLE_ASC']);

const selection = { filter: articleFilter.default({}), search: searchText.optional() };

export const listArticles = defineQuery('ticket.article.list', {
  input: z.object({ ...selection, orderBy: articleOrder.default('UPDATED_DESC'), page: pageInput }),
  output: pageOf(articleView),
});

export const countArticles = defineQuery('ticket.article.count', {
  input: z.object(selection),
  output: countAnswer,
});

export const articlesByIds = defineQuery('ticket.article.byIds', {
  input: byIdsInput,
  output: listOf(articleView),
});

/** What was found, best first. `snippet` marks hits with U+E000 … U+E001, never with markup. */
const articleHit = z.object({ article: articleView, rank: z.number(), snippet: z.string() });

/**
 * KB-02: published articles by the meaning of the words, synonyms included; Chinese is segmented. Contacts find
 * CUSTOMERS and PUBLIC, nobody signed in finds PUBLIC. A search without a hit is collected, but for `typing`.
 */
export const searchArticles = defineQuery('ticket.article.search', {
  input: z.object({
    text: searchText,
    productCode: code().optional(),
    categoryCode: code().optional(),
    /** True while the text is still being typed. */
    typing: z.boolean().default(false),
    first: z.number().int().min(1).max(50).default(10),
  }),
  output: z.object({ hits: z.array(articleHit) }),
});

/** All revisions of one article, newest first. */
export const articleRevisions = defineQuery('ticket.article.revisions', {
  input: z.object({ id: z.uuid() }),
  output: listOf(revisionView),
});

/** Articles linked to several tickets. */
export const articlesOfTickets = defineQuery('ticket.article.ofTickets', {
  input: z.object({ ticketIds: z.array(z.uuid()).min(1).max(200) }),
  output: listOf(
    z.object({ ticketId: z.uuid(), articleId: z.uuid(), solved: z.boolean(), linkedAt: z.iso.datetime() }),
  ),
});

export const articleAvailableActions = defineQuery('ticket.article.availableActions', {
  input: byIdsInput,
  output: listOf(articleActions),
});

/** KB-02, KB-03: what was searched for in vain, most often first: the missing articles. */
export const missedSearches = defineQuery('ticket.article.missedSearches', {
  input: z.object({ during: timeRange.default({}), page: pageInput }),
  output: pageOf(z.object({ text: z.string(), count: z.number().int(), lastAt: z.iso.datetime() })),
});

export const synonymsByIds = defineQuery('ticket.synonym.byIds', {
  input: byIdsInput,
  output: listOf(z.object({ id: z.uuid(), words: z.array(z.string()) })),
});

export const listSynonyms = defineQuery('ticket.synonym.list', {
  input: z.object({ search: searchText.optional(), page: pageInput }),
  output: pageOf(z.object({ id: z.uuid(), words: z.array(z.string()) })),
});
