import { z } from 'zod';
import { customerLevel, travelZone } from '../customer/customer-codes.js';
import { defineCommand, defineEvent, defineQuery } from '../define.js';
import { money } from '../money.js';
import { pageInput, pageOf, receipt } from '../paging.js';
import { availableAction, byIdsInput, countAnswer, listOf, onRecord, timeRange } from '../record.js';
import { longText, searchText, text } from '../text.js';
import { clockStage } from '../ticket/clock.js';
import { priority } from '../ticket/ticket-codes.js';
import { visitNoteStep, visitRequestAction, visitSource, visitState } from './dispatch-codes.js';

/** DSP-10. The arrival clock of a request; all instants UTC. */
export const arrivalClockView = z.object({
  /** Null for a time agreed with the customer, and where nothing is promised (remote areas as agreed). */
  targetMs: z.number().int().nullable(),
  startedAt: z.iso.datetime(),
  dueAt: z.iso.datetime().nullable(),
  stoppedAt: z.iso.datetime().nullable(),
  stage: clockStage,
  result: z.enum(['MET', 'MISSED', 'CANCELLED']).nullable(),
});

/** DSP-04. The words of the request are the ticket's; dispatch reads them there. */
export const visitView = z.object({
  id: z.uuid(),
  version: z.number().int(),
  state: visitState,
  source: visitSource,
  ticketId: z.uuid(),
  ticketNumber: z.string(),
  priority,
  customer: z.object({ id: z.uuid(), name: z.string(), level: customerLevel }),
  /** The unit that serves the customer: its manager verifies, its engineers go. */
  unitId: z.uuid(),
  siteId: z.uuid(),
  siteName: z.string(),
  district: z.string().nullable(),
  travelZone,
  contactId: z.uuid().nullable(),
  task: z.string(),
  preparation: z.string().nullable(),
  skillCodes: z.array(z.string()),
  wishedFrom: z.iso.datetime().nullable(),
  wishedUntil: z.iso.datetime().nullable(),
  /** CUS-04 as asked when it was verified; null before. False: outside the agreement, quoted (DSP-05). */
  covered: z.boolean().nullable(),
  agreementId: z.uuid().nullable(),
  /** Beyond the quota: flagged to be quoted, never blocks. */
  overrun: z.boolean(),
  missing: z.string().nullable(),
  quote: z
    .object({ amount: money, accepted: z.boolean().nullable(), note: z.string().nullable() })
    .nullable(),
  /** What managers said at a step, oldest first: parts sent, headquarters' answer. Empty for contacts. */
  notes: z.array(z.object({ step: visitNoteStep, text: z.string(), by: z.string(), at: z.iso.datetime() })),
  arrivalClock: arrivalClockView,
  /** Newest last. */
  workOrderIds: z.array(z.uuid()),
  requestedAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
});
export type VisitView = z.infer<typeof visitView>;

/** DSP-04: verified; the quota is reserved and the first work order waits for an engineer. */
export const approveVisit = defineCommand('dispatch.visitRequest.approve', {
  input: z.object(onRecord),
  output: receipt.extend({ workOrderId: z.uuid() }),
});
/** DSP-04: sent back with what is missing; the ticket's engineer completes it. */
export const sendBackVisit = defineCommand('dispatch.visitRequest.sendBack', {
  input: z.object({ ...onRecord, missing: longText(2_000) }),
  output: receipt,
});
/** DSP-05: a visit outside the agreement is quoted first. */
export const quoteVisit = defineCommand('dispatch.visitRequest.quote', {
  input: z.object({ ...onRecord, amount: money, note: text(500).optional() }),
  output: receipt,
});
/** DSP-05: what the customer said to the quote. Declined withdraws the request. */
export const answerVisitQuote = defineCommand('dispatch.visitRequest.answerQuote', {
  input: z.object({ ...onRecord, accepted: z.boolean(), note: text(500).optional() }),
  output: receipt.extend({ workOrderId: z.uuid().nullable() }),
});
/** DSP-04: parts are sent instead of a person (FRM-14). */
export const sendParts = defineCommand('dispatch.visitRequest.sendParts', {
  input: z.object({ ...onRecord, parts: longText(2_000) }),
  output: receipt,
});
/** DSP-09: solved without a further visit (parts arrived, or headquarters solved it). */
export const solveVisit = defineCommand('dispatch.visitRequest.solve', {
  input: z.object({ ...onRecord, note: longText(2_000) }),
  output: receipt,
});
/** DSP-09: headquarters' answer needs another visit. */
export const returnVisitToField = defineCommand('dispatch.visitRequest.returnToField', {
  input: z.object({ ...onRecord, note: longText(2_000) }),
  output: receipt.extend({ workOrderId: z.uuid() }),
});

export const visitFilter = z.object({
  states: z.array(visitState).max(8).optional(),
  unitIds: z.array(z.uuid()).max(50).optional(),
  customerIds: z.array(z.uuid()).max(50).optional(),
  ticketIds: z.array(z.uuid()).max(200).optional(),
  requested: timeRange.optional(),
});
export const visitOrder = z.enum(['QUEUE', 'REQUESTED_DESC']);
const selection = { filter: visitFilter.default({}), search: searchText.optional() };
export const listVisits = defineQuery('dispatch.visitRequest.list', {
  input: z.object({ ...selection, orderBy: visitOrder.default('QUEUE'), page: pageInput }),
  output: pageOf(visitView),
});
export const countVisits = defineQuery('dispatch.visitRequest.count', {
  input: z.object(selection),
  output: countAnswer,
});
export const visitsByIds = defineQuery('dispatch.visitRequest.byIds', {
  input: byIdsInput,
  output: listOf(visitView),
});
export const visitActions = defineQuery('dispatch.visitRequest.availableActions', {
  input: byIdsInput,
  output: listOf(z.object({ id: z.uuid(), actions: z.array(availableAction(visitRequestAction)) })),
});

/** The request after the event, for the ticket, the quota and the figures. */
export const visitFacts = z.object({
  state: visitState,
  ticketId: z.uuid(),
  ticketNumber: z.string(),
  customerId: z.uuid(),
  customerName: z.string(),
  customerLevel,
  unitId: z.uuid(),
  siteId: z.uuid(),
  contactId: z.uuid().nullable(),
  installationId: z.uuid().nullable(),
  travelZone,
  priority,
  covered: z.boolean().nullable(),
  agreementId: z.uuid().nullable(),
  overrun: z.boolean(),
  /** Work orders so far; 0: nobody went. */
  orderCount: z.number().int(),
  /** Whom the current order has. */
  engineerId: z.uuid().nullable(),
  arrival: arrivalClockView,
});
const facts = z.object({ visit: visitFacts });
export const visitReceived = defineEvent('visitRequest.received', facts);
export const visitAmended = defineEvent('visitRequest.amended', facts);
export const visitSentBack = defineEvent('visitRequest.sentBack', facts);
export const visitQuoted = defineEvent('visitRequest.quoted', facts);
export const visitQuoteAnswered = defineEvent(
  'visitRequest.quoteAnswered',
  facts.extend({ accepted: z.boolean() }),
);
export const visitApproved = defineEvent('visitRequest.approved', facts.extend({ workOrderId: z.uuid() }));
export const partsSent = defineEvent('visitRequest.partsSent', facts);
export const visitNextOrdered = defineEvent(
  'visitRequest.nextOrdered',
  facts.extend({ workOrderId: z.uuid() }),
);
export const visitEscalated = defineEvent('visitRequest.escalated', facts);
/** The first engineer arrived: the clock has its result. */
export const visitArrived = defineEvent(
  'visitRequest.arrived',
  facts.extend({ workOrderId: z.uuid(), personId: z.uuid() }),
);
/** A later window of the customer's own wish, or another site. */
export const arrivalTargetChanged = defineEvent('visitRequest.arrivalTargetChanged', facts);
/** CUS-04: the agreement's visits are used up; to be quoted, never held up. */
export const visitOverrunFlagged = defineEvent('visitRequest.overrunFlagged', facts);
export const visitReturnedToField = defineEvent(
  'visitRequest.returnedToField',
  facts.extend({ workOrderId: z.uuid() }),
);
export const visitSolved = defineEvent('visitRequest.solved', facts);
export const visitWithdrawn = defineEvent('visitRequest.withdrawn', facts);
const alarm = facts.extend({ stage: clockStage, recipientIds: z.array(z.uuid()) });
export const arrivalWarned = defineEvent('visitRequest.arrivalWarned', alarm);
export const arrivalBreached = defineEvent('visitRequest.arrivalBreached', alarm);
