import { z } from 'zod';
import { defineCommand } from '../define.js';
import { receipt } from '../paging.js';
import { numberedReceipt, onRecord } from '../record.js';
import { code, longText, text } from '../text.js';
import { articleAudience, articleKind } from './article.js';

const words = {
  title: text(200),
  symptom: longText(10_000).optional(),
  environment: longText(4_000).optional(),
  cause: longText(10_000).optional(),
  solution: longText(50_000),
};

const placing = {
  kind: articleKind,
  audience: articleAudience,
  productCodes: z.array(code()).max(50).default([]),
  productVersions: z.array(text(60)).max(50).default([]),
  categoryCodes: z.array(code()).max(20).default([]),
  reviewDue: z.iso.date().optional(),
};

export const draftArticle = defineCommand('ticket.article.draft', {
  input: z.object({ ...words, ...placing }),
  output: numberedReceipt,
});

/** KB-03: in one step, from the ticket's problem, environment, cause and final solution. */
export const draftArticleFromTicket = defineCommand('ticket.article.draftFromTicket', {
  input: z.object({ ticketId: z.uuid(), title: text(200).optional() }),
  output: numberedReceipt,
});

/** Replaces words and placing of the newest revision while it is a draft; a field left out becomes empty. */
export const changeArticle = defineCommand('ticket.article.change', {
  input: z.object({ ...onRecord, ...words, ...placing }),
  output: receipt,
});

export const submitArticle = defineCommand('ticket.article.submit', {
  input: z.object(onRecord),
  output: receipt,
});

/** By somebody other than its author. Not approved: a draft again, with the note. */
export const reviewArticle = defineCommand('ticket.article.review', {
  input: z
    .object({ ...onRecord, approved: z.boolean(), note: longText(2_000).optional() })
    .refine((input) => input.approved || input.note !== undefined, {
      message: 'REASON_NEEDED',
      path: ['note'],
    }),
  output: receipt,
});

/** Puts the reviewed revision in place of the published one. */
export const publishArticle = defineCommand('ticket.article.publish', {
  input: z.object(onRecord),
  output: receipt,
});

/** Begins the next revision as a draft; the published one stays readable. */
export const reviseArticle = defineCommand('ticket.article.revise', {
  input: z.object(onRecord),
  output: receipt.extend({ revision: z.number().int() }),
});

export const retireArticle = defineCommand('ticket.article.retire', {
  input: z.object({ ...onRecord, reason: text(500) }),
  output: receipt,
});

/** KB-03: one vote per person and article; a second one replaces the first. Changes no version, tells no event. */
export const voteOnArticle = defineCommand('ticket.article.vote', {
  input: z.object({ id: z.uuid(), useful: z.boolean() }),
  output: z.object({ usefulVotes: z.number().int(), uselessVotes: z.number().int() }),
});

/** KB-03: counted once per person, article and day. Changes no version, tells no event. */
export const countArticleUse = defineCommand('ticket.article.countUse', {
  input: z.object({ id: z.uuid(), ticketId: z.uuid().optional() }),
  output: z.object({ useCount: z.number().int() }),
});

/** KB-03: says that the article solved, or helped with, the ticket. An event of the ticket. */
export const linkArticle = defineCommand('ticket.ticket.linkArticle', {
  input: z.object({ ...onRecord, articleId: z.uuid(), solved: z.boolean() }),
  output: receipt,
});

/** KB-02: words that mean the same; searching one finds all. Replaces the group when `id` is given. */
export const saveSynonyms = defineCommand('ticket.synonym.save', {
  input: z.object({ id: z.uuid().optional(), words: z.array(text(60)).min(2).max(30) }),
  output: z.object({ id: z.uuid() }),
});

export const removeSynonyms = defineCommand('ticket.synonym.remove', {
  input: z.object({ id: z.uuid() }),
  output: z.object({ id: z.uuid() }),
});
