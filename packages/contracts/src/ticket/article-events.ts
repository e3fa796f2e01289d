import { z } from 'zod';
import { defineEvent } from '../define.js';
import { articleAudience, articleKind, articleStatus } from './article.js';

/** The article after the event. No words: its text is people's own. */
const facts = z.object({
  number: z.string(),
  kind: articleKind,
  audience: articleAudience,
  status: articleStatus,
  unitId: z.uuid(),
  ownerId: z.uuid(),
  revision: z.number().int(),
  publishedRevision: z.number().int().nullable(),
  sourceTicketId: z.uuid().nullable(),
});

export const articleDrafted = defineEvent('article.drafted', facts);
export const articleChanged = defineEvent('article.changed', facts);
export const articleSubmitted = defineEvent('article.submitted', facts);
export const articleReviewed = defineEvent('article.reviewed', facts.extend({ approved: z.boolean() }));
export const articlePublished = defineEvent('article.published', facts);
export const articleRevised = defineEvent('article.revised', facts);
export const articleRetired = defineEvent('article.retired', facts);
