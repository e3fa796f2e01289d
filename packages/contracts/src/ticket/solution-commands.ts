import { z } from 'zod';
import { defineCommand } from '../define.js';
import { receipt } from '../paging.js';
import { onRecord } from '../record.js';
import { longText, text } from '../text.js';
import { solutionKind, solutionStage } from './solution.js';
import { cancelReason, customerVoice } from './ticket-codes.js';

const satisfaction = z.number().int().min(1).max(5);

/** What was checked with the customer, criterion by criterion; those left out stay unchecked. */
const checkedCriteria = z
  .array(z.object({ criterionId: z.uuid(), met: z.boolean(), note: text(500).optional() }))
  .max(20)
  .default([]);

/** TKT-20: proposes a solution. On the phone the consent is taken down in the same step. */
export const proposeSolution = defineCommand('ticket.ticket.proposeSolution', {
  input: z.object({
    ...onRecord,
    stage: solutionStage,
    kind: solutionKind,
    description: longText(10_000),
    steps: z.array(text(1_000)).max(50).default([]),
    precautions: longText(4_000).optional(),
    acceptanceCriteria: z.array(text(500)).max(20).default([]),
    articleId: z.uuid().optional(),
    consentVia: customerVoice.optional(),
    consentNote: text(500).optional(),
  }),
  output: receipt.extend({ solutionId: z.uuid() }),
});

/** TKT-20: the customer's word on the latest proposal. A contact in the portal speaks with via PORTAL. */
export const recordConsent = defineCommand('ticket.ticket.recordConsent', {
  input: z.object({
    ...onRecord,
    solutionId: z.uuid(),
    given: z.boolean(),
    via: customerVoice,
    note: text(500).optional(),
  }),
  output: receipt,
});

/** Says that the solution is in place. The customer is asked to confirm; lapse follows after a reminder. */
export const resolveTicket = defineCommand('ticket.ticket.resolve', {
  input: z.object({ ...onRecord, solutionId: z.uuid(), rootCause: text(1_000).optional(), checkedCriteria }),
  output: receipt,
});

/** TKT-20, TKT-22: the customer says that it is solved, in the portal or to an agent. */
export const confirmTicket = defineCommand('ticket.ticket.confirm', {
  input: z.object({
    ...onRecord,
    via: customerVoice,
    satisfaction: satisfaction.optional(),
    note: text(1_000).optional(),
    checkedCriteria,
  }),
  output: receipt,
});

/** TKT-22: the customer says that it is not solved; the ticket goes on. */
export const rejectTicket = defineCommand('ticket.ticket.reject', {
  input: z.object({ ...onRecord, via: customerVoice, reason: longText(4_000), checkedCriteria }),
  output: receipt,
});

/** KB-03: what happens with the solution. LINK needs `articleId`, NONE needs `reason`. */
const knowledge = z
  .object({
    outcome: z.enum(['LINK', 'DRAFT', 'NONE']),
    articleId: z.uuid().optional(),
    /** Title of the draft; left out: the ticket's subject. */
    title: text(200).optional(),
    reason: text(500).optional(),
  })
  .refine((input) => input.outcome !== 'LINK' || input.articleId !== undefined, {
    message: 'ARTICLE_NEEDED',
    path: ['articleId'],
  })
  .refine((input) => input.outcome !== 'NONE' || input.reason !== undefined, {
    message: 'REASON_NEEDED',
    path: ['reason'],
  });

/** TKT-22: closes with the problem report 问题处理报告. The departments concerned are told. */
export const closeTicket = defineCommand('ticket.ticket.close', {
  input: z.object({
    ...onRecord,
    problem: longText(10_000),
    cause: longText(4_000).optional(),
    solution: longText(10_000),
    satisfaction: satisfaction.optional(),
    knowledge,
    informUnitIds: z.array(z.uuid()).max(20).default([]),
  }),
  output: receipt.extend({ articleId: z.uuid().nullable() }),
});

/** TKT-11: the same problem again within 14 days from closing; later it is a new ticket (`repeatOfId`). */
export const reopenTicket = defineCommand('ticket.ticket.reopen', {
  input: z.object({ ...onRecord, reason: longText(4_000) }),
  output: receipt,
});

export const cancelTicket = defineCommand('ticket.ticket.cancel', {
  input: z.object({ ...onRecord, reason: cancelReason, note: text(1_000).optional() }),
  output: receipt,
});
