import { z } from 'zod';
import { defineQuery } from '../define.js';
import { byIdsInput, listOf } from '../record.js';

/** TKT-18. How far the visit is, told by dispatch; the ticket only shows it. */
export const visitRequestState = z.enum([
  'REQUESTED',
  'SENT_BACK',
  'APPROVED',
  'ASSIGNED',
  'APPOINTED',
  'ON_SITE',
  'REPORTED',
  /** Written off, solved: the ticket goes on. */
  'SOLVED',
  /** Written off, not solved, and given up: the ticket goes on. */
  'UNSOLVED',
  'WITHDRAWN',
]);
export type VisitRequestState = z.infer<typeof visitRequestState>;

export const visitRequestView = z.object({
  id: z.uuid(),
  ticketId: z.uuid(),
  state: visitRequestState,
  siteId: z.uuid(),
  contactId: z.uuid().nullable(),
  /** What the engineer is to do there. */
  task: z.string(),
  skillCodes: z.array(z.string()),
  /** What the engineer must know or bring, e.g. access, data backup, parts. Null for contacts. */
  preparation: z.string().nullable(),
  wishedFrom: z.iso.datetime().nullable(),
  wishedUntil: z.iso.datetime().nullable(),
  /** What the service manager asked for when sending it back. Null for contacts. */
  missing: z.string().nullable(),
  requestedBy: z.string(),
  requestedAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
});
export type VisitRequestView = z.infer<typeof visitRequestView>;

/** Dispatch reads here what events may not carry: the task and the preparation are people's words. */
export const visitRequestsByIds = defineQuery('ticket.visitRequest.byIds', {
  input: byIdsInput,
  output: listOf(visitRequestView),
});
