import { z } from 'zod';
import { defineQuery } from '../define.js';
import { byIdsInput, listOf } from '../record.js';
import { customerVoice } from './ticket-codes.js';

/** TKT-20. What the customer gets. */
export const solutionKind = z.enum(['FIX', 'WORKAROUND', 'VERSION_UPDATE', 'GUIDANCE', 'TRAINING_NEEDED']);
export type SolutionKind = z.infer<typeof solutionKind>;

/** A first proposal may be replaced; a final one is what the ticket is resolved with. */
export const solutionStage = z.enum(['FIRST', 'FINAL']);
export type SolutionStage = z.infer<typeof solutionStage>;

export const consentState = z.enum(['ASKED', 'GIVEN', 'REFUSED']);
export type ConsentState = z.infer<typeof consentState>;

export const criterionView = z.object({
  id: z.uuid(),
  text: z.string(),
  /** Null until it was checked with the customer. */
  met: z.boolean().nullable(),
  note: z.string().nullable(),
});

/** One proposal; each is kept. */
export const solutionView = z.object({
  id: z.uuid(),
  ticketId: z.uuid(),
  stage: solutionStage,
  kind: solutionKind,
  description: z.string(),
  steps: z.array(z.string()),
  precautions: z.string().nullable(),
  criteria: z.array(criterionView),
  articleId: z.uuid().nullable(),
  consent: consentState,
  consentVia: customerVoice.nullable(),
  consentAt: z.iso.datetime().nullable(),
  consentNote: z.string().nullable(),
  proposedBy: z.string(),
  proposedAt: z.iso.datetime(),
});
export type SolutionView = z.infer<typeof solutionView>;

export const solutionsByIds = defineQuery('ticket.solution.byIds', {
  input: byIdsInput,
  output: listOf(solutionView),
});

/** The proposals of several tickets, oldest first in each. */
export const solutionsOfTickets = defineQuery('ticket.solution.ofTickets', {
  input: z.object({ ticketIds: z.array(z.uuid()).min(1).max(200) }),
  output: listOf(solutionView),
});
