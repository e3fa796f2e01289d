import { z } from 'zod';
import { availableAction } from '../record.js';

/** KB-01. What the article is for. */
export const articleKind = z.enum(['SOLUTION', 'QUESTION', 'MANUAL', 'BULLETIN', 'TOOL', 'PHRASING']);
export type ArticleKind = z.infer<typeof articleKind>;

/** KB-01. Who may read it once it is published. */
export const articleAudience = z.enum(['STAFF', 'CUSTOMERS', 'PUBLIC']);
export type ArticleAudience = z.infer<typeof articleAudience>;

/** KB-01. State of the newest revision; what readers see is `publishedRevision`. */
export const articleStatus = z.enum(['DRAFT', 'IN_REVIEW', 'REVIEWED', 'PUBLISHED', 'RETIRED']);
export type ArticleStatus = z.infer<typeof articleStatus>;

export const articleAction = z.enum(['CHANGE', 'SUBMIT', 'REVIEW', 'PUBLISH', 'REVISE', 'RETIRE']);
export type ArticleAction = z.infer<typeof articleAction>;

/** The words of one revision. */
export const revisionView = z.object({
  articleId: z.uuid(),
  revision: z.number().int().positive(),
  title: z.string(),
  symptom: z.string().nullable(),
  environment: z.string().nullable(),
  cause: z.string().nullable(),
  solution: z.string(),
  changedBy: z.uuid(),
  changedAt: z.iso.datetime(),
  reviewedBy: z.uuid().nullable(),
  reviewedAt: z.iso.datetime().nullable(),
  reviewNote: z.string().nullable(),
  publishedAt: z.iso.datetime().nullable(),
});
export type RevisionView = z.infer<typeof revisionView>;

export const articleView = z.object({
  id: z.uuid(),
  number: z.string(),
  version: z.number().int(),
  kind: articleKind,
  audience: articleAudience,
  status: articleStatus,
  unitId: z.uuid(),
  ownerId: z.uuid(),
  productCodes: z.array(z.string()),
  productVersions: z.array(z.string()),
  categoryCodes: z.array(z.string()),
  /** The newest revision for its authors; the published one for all others. */
  shown: revisionView,
  publishedRevision: z.number().int().nullable(),
  /** Local date of the owner's unit by which it is looked at again. */
  reviewDue: z.iso.date().nullable(),
  sourceTicketId: z.uuid().nullable(),
  usefulVotes: z.number().int(),
  uselessVotes: z.number().int(),
  useCount: z.number().int(),
  /** How many tickets it solved. */
  solvedTickets: z.number().int(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
});
export type ArticleView = z.infer<typeof articleView>;

export const articleActions = z.object({ id: z.uuid(), actions: z.array(availableAction(articleAction)) });
