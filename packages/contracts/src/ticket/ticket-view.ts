import { z } from 'zod';
import { customerLevel } from '../customer/customer-codes.js';
import { categoryClass } from './category.js';
import { clockView } from './clock.js';
import { ticketGap } from './ticket-actions.js';
import * as codes from './ticket-codes.js';
import { detailViews } from './ticket-details.js';
import { visitRequestView } from './visit-request.js';

/** The customer as copied into the ticket, so that lists sort and filter by it (kept fresh from events). */
export const customerRef = z.object({
  id: z.uuid(),
  name: z.string(),
  level: customerLevel,
  /** Null for contacts: how the vendor is organised is its own business. */
  unitId: z.uuid().nullable(),
});

/** What is known of a caller nobody has identified yet; gone from the view once a customer is known. */
export const unknownCaller = z.object({
  name: z.string().nullable(),
  companyName: z.string().nullable(),
  phone: z.string().nullable(),
  email: z.string().nullable(),
});

/** What the agreement promised when the ticket was opened (CUS-04). */
export const ticketCoverage = z.object({
  coverage: codes.coverage,
  agreementId: z.uuid().nullable(),
  /** Code of the service-level profile whose rules set the clocks. */
  serviceLevelCode: z.string(),
  calendarId: z.string(),
});

/** TKT-18: phone, remote or on site, as agreed with the customer; who checked what is on record (CUS-04). */
export const assessmentView = z.object({
  solvableByPhone: z.boolean(),
  mode: codes.serviceMode,
  plannedAt: z.iso.datetime().nullable(),
  confirmedWithCustomer: z.boolean(),
  identityChecked: z.boolean(),
  proofOfPurchaseChecked: z.boolean(),
  assessedBy: z.uuid(),
  assessedAt: z.iso.datetime(),
});

/** One ticket as lists and pages show it. Longer parts (conversation, solutions) have queries of their own. */
export const ticketView = z.object({
  id: z.uuid(),
  number: z.string(),
  version: z.number().int(),
  status: codes.ticketStatus,
  subject: z.string(),
  description: z.string(),
  ...detailViews,
  channel: codes.ticketChannel,
  lane: codes.lane,
  requesterKind: codes.requesterKind,
  customer: customerRef.nullable(),
  contactId: z.uuid().nullable(),
  unknownCaller: unknownCaller.nullable(),
  installationId: z.uuid().nullable(),
  productCode: z.string().nullable(),
  productVersion: z.string().nullable(),
  categoryCode: z.string().nullable(),
  categoryClass: categoryClass.nullable(),
  impact: codes.impact.nullable(),
  urgency: codes.urgency.nullable(),
  priority: codes.priority,
  /** Why a person set another priority than the matrix; null when the matrix decided, and for contacts. */
  priorityOverrideReason: z.string().nullable(),
  /** Null for contacts. */
  unitId: z.uuid().nullable(),
  assigneeId: z.uuid().nullable(),
  coverage: ticketCoverage,
  assessment: assessmentView.nullable(),
  clocks: z.array(clockView),
  /** TKT-03: the agent's checklist of what is still missing, most needed first. Empty for contacts. */
  gaps: z.array(ticketGap),
  /** TKT-11: set after two attempts without a solution. Empty for contacts. */
  proposedNextSteps: z.array(z.enum(['REQUEST_VISIT', 'ESCALATE'])),
  /** 0 for contacts. */
  failedAttempts: z.number().int(),
  visitRequest: visitRequestView.nullable(),
  waitingUntil: z.iso.datetime().nullable(),
  callBackAt: z.iso.datetime().nullable(),
  /** The earlier ticket of the same problem, after the reopening period (TKT-11). */
  repeatOfId: z.uuid().nullable(),
  occurredAt: z.iso.datetime().nullable(),
  reportedAt: z.iso.datetime(),
  openedAt: z.iso.datetime(),
  openedBy: z.string(),
  firstResponseAt: z.iso.datetime().nullable(),
  resolvedAt: z.iso.datetime().nullable(),
  confirmedAt: z.iso.datetime().nullable(),
  closedAt: z.iso.datetime().nullable(),
  updatedAt: z.iso.datetime(),
  /** Until when it can be reopened; null while it is not closed. */
  reopenableUntil: z.iso.datetime().nullable(),
  reopenCount: z.number().int(),
  /** 0 for contacts. */
  reassignCount: z.number().int(),
  imported: z.boolean(),
});
export type TicketView = z.infer<typeof ticketView>;

/** Names of its fields. */
export const ticketField = ticketView.keyof();
export type TicketField = z.infer<typeof ticketField>;
