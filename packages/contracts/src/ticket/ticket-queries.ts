import { z } from 'zod';
import { auditOfRecord, auditVerify } from '../audit.js';
import { customerLevel } from '../customer/customer-codes.js';
import { defineQuery } from '../define.js';
import { pageInput, pageOf } from '../paging.js';
import { availableAction, byIdsInput, countAnswer, listOf, timeRange } from '../record.js';
import { code, searchText } from '../text.js';
import { clockKind } from './clock.js';
import { ticketAction } from './ticket-actions.js';
import * as codes from './ticket-codes.js';
import { ticketFacts } from './ticket-facts.js';
import { ticketField, ticketView } from './ticket-view.js';

/** Narrows a list; what is left out does not narrow. Values of one field are alternatives. */
export const ticketFilter = z.object({
  statuses: z.array(codes.ticketStatus).max(15).optional(),
  priorities: z.array(codes.priority).max(4).optional(),
  channels: z.array(codes.ticketChannel).max(14).optional(),
  categoryCodes: z.array(code()).max(50).optional(),
  customerIds: z.array(z.uuid()).max(50).optional(),
  customerLevels: z.array(customerLevel).max(3).optional(),
  contactIds: z.array(z.uuid()).max(50).optional(),
  installationIds: z.array(z.uuid()).max(50).optional(),
  assigneeIds: z.array(z.uuid()).max(50).optional(),
  /** True: in a queue, nobody's. */
  unassigned: z.boolean().optional(),
  /** Each with all units below it. */
  unitIds: z.array(z.uuid()).max(50).optional(),
  /** True: not RESOLVED or later. */
  open: z.boolean().optional(),
  /** True: a running clock is past its due time. */
  breached: z.boolean().optional(),
  /** Next due time of any running clock before this instant. */
  dueBefore: z.iso.datetime().optional(),
  /** The kind that `breached` and `dueBefore` look at; left out: any. */
  clockKind: clockKind.optional(),
  /** Parked, with a promised call before this instant (TKT-10 call-back list). */
  callBackBefore: z.iso.datetime().optional(),
  reported: timeRange.optional(),
  closed: timeRange.optional(),
});
export type TicketFilter = z.infer<typeof ticketFilter>;

/** QUEUE: priority, then next due time (TKT-07). Tickets without the value come last. */
export const ticketOrder = z.enum([
  'QUEUE',
  'NEXT_DUE_ASC',
  'REPORTED_DESC',
  'REPORTED_ASC',
  'UPDATED_DESC',
  'CALL_BACK_ASC',
  'CUSTOMER_NAME_ASC',
]);

const selection = {
  filter: ticketFilter.default({}),
  /** Number, subject, description and customer name; words in any order, Chinese segmented. */
  search: searchText.optional(),
};

export const listTickets = defineQuery('ticket.ticket.list', {
  input: z.object({
    ...selection,
    orderBy: ticketOrder.default('QUEUE'),
    page: pageInput,
    /** For lists of many: only these fields of each ticket are told, and its id; left out: all. */
    fields: z.array(ticketField).max(100).optional(),
  }),
  output: pageOf(ticketView),
});

export const countTickets = defineQuery('ticket.ticket.count', {
  input: z.object(selection),
  output: countAnswer,
});

export const ticketsByIds = defineQuery('ticket.ticket.byIds', {
  input: byIdsInput,
  output: listOf(ticketView),
});

/** By the number that people say on the phone; null when there is none in scope. */
export const ticketByNumber = defineQuery('ticket.ticket.byNumber', {
  input: z.object({ number: z.string().trim().min(1).max(40) }),
  output: z.object({ ticket: ticketView.nullable() }),
});

/** Every action of a person on each ticket, with the reason where it is not allowed now. */
export const ticketActions = defineQuery('ticket.ticket.availableActions', {
  input: byIdsInput,
  output: listOf(z.object({ id: z.uuid(), actions: z.array(availableAction(ticketAction)) })),
});

/** For services: all tickets in the order of their ids, to fill and to reconcile copies. */
export const ticketSnapshot = defineQuery('ticket.ticket.snapshot', {
  input: z.object({ page: pageInput }),
  output: pageOf(z.object({ id: z.uuid(), version: z.number().int(), facts: ticketFacts })),
});

/** For notification alone: how to reach a caller whom nobody has identified yet. */
export const ticketCallerReach = defineQuery('ticket.ticket.callerReach', {
  input: byIdsInput,
  output: listOf(
    z.object({
      ticketId: z.uuid(),
      name: z.string().nullable(),
      phone: z.string().nullable(),
      email: z.string().nullable(),
    }),
  ),
});

export const ticketAudit = auditOfRecord('ticket');
export const ticketAuditVerify = auditVerify('ticket');
