import { z } from 'zod';
import { defineCommand, defineQuery } from '../define.js';
import { longText } from '../text.js';
import { ticketStatus } from './ticket-codes.js';

/** The secret of a mail link; possession is the right. It is used up by the answer and ends with the question. */
const token = z.string().min(20).max(200);

/** What a customer is asked by mail link, without a password. */
export const linkPurpose = z.enum(['CONSENT', 'CONFIRMATION']);

/** What the page behind the link shows: nothing beyond the question. */
export const lookAtTicketLink = defineQuery('ticket.link.look', {
  input: z.object({ token }),
  output: z.object({
    purpose: linkPurpose,
    ticketNumber: z.string(),
    subject: z.string(),
    solution: z.string().nullable(),
    steps: z.array(z.string()),
    precautions: z.string().nullable(),
    acceptanceCriteria: z.array(z.string()),
    expiresAt: z.iso.datetime(),
    /** False when it was answered before, or the ticket has moved on. */
    answerable: z.boolean(),
  }),
});

/** Consent given or refused, or solved confirmed or rejected, by whoever holds the link. No needs a note. */
export const answerTicketLink = defineCommand('ticket.link.answer', {
  input: z
    .object({
      token,
      yes: z.boolean(),
      satisfaction: z.number().int().min(1).max(5).optional(),
      note: longText(4_000).optional(),
    })
    .refine((input) => input.yes || input.note !== undefined, { message: 'REASON_NEEDED', path: ['note'] }),
  output: z.object({ ticketNumber: z.string(), status: ticketStatus }),
});

/** For notification alone: makes the link that a mail carries. A new link for the same question ends the old one. */
export const issueTicketLink = defineCommand('ticket.link.issue', {
  input: z.object({ ticketId: z.uuid(), purpose: linkPurpose }),
  output: z.object({ token, expiresAt: z.iso.datetime() }),
});
