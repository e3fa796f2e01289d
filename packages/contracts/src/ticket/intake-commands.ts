import { z } from 'zod';
import { defineCommand } from '../define.js';
import { receipt } from '../paging.js';
import { numberedReceipt, onRecord } from '../record.js';
import { code, emailAddress, longText, phoneNumber, text } from '../text.js';
import * as codes from './ticket-codes.js';
import { detailInputs } from './ticket-details.js';

/** Somebody nobody knows yet: at least one of the four is given. */
const callerInput = z
  .object({
    name: text(100).optional(),
    companyName: text(200).optional(),
    phone: phoneNumber.optional(),
    email: emailAddress.optional(),
  })
  .refine((caller) => Object.values(caller).some((value) => value !== undefined), {
    message: 'CALLER_EMPTY',
  });

/**
 * TKT-01, TKT-02, TKT-03: registers a request and gives it its number at once. Only the description is needed;
 * what else is missing shows as `gaps`. A contact opens for their own customer only. Without a customer a
 * caller must be given, to be identified later.
 */
export const openTicket = defineCommand('ticket.ticket.open', {
  input: z
    .object({
      channel: codes.ticketChannel,
      requesterKind: codes.requesterKind.default('COMPANY'),
      description: longText(20_000),
      /** Left out: the first line of the description. */
      subject: text(200).optional(),
      customerId: z.uuid().optional(),
      contactId: z.uuid().optional(),
      unknownCaller: callerInput.optional(),
      installationId: z.uuid().optional(),
      productVersion: text(60).optional(),
      ...detailInputs,
      categoryCode: code().optional(),
      impact: codes.impact.optional(),
      urgency: codes.urgency.optional(),
      /** Left out: the customer's unit, else the unit of the agent. */
      unitId: z.uuid().optional(),
      occurredAt: z.iso.datetime().optional(),
      /** Earlier than now only with TICKET_BACKDATE; clocks start here. Never in the future. */
      reportedAt: z.iso.datetime().optional(),
      repeatOfId: z.uuid().optional(),
    })
    .refine((input) => input.customerId !== undefined || input.unknownCaller !== undefined, {
      message: 'CALLER_OR_CUSTOMER_NEEDED',
      path: ['customerId'],
    }),
  output: numberedReceipt.extend({ status: codes.ticketStatus }),
});

/** TKT-01: says who the unknown caller was. Agreement, priority and clocks follow from the customer. */
export const identifyCustomer = defineCommand('ticket.ticket.identifyCustomer', {
  input: z.object({
    ...onRecord,
    customerId: z.uuid(),
    contactId: z.uuid().optional(),
    installationId: z.uuid().optional(),
  }),
  output: receipt,
});

/** TKT-03: completes or corrects what was taken down. A field left out stays as it is. */
export const completeTicket = defineCommand('ticket.ticket.complete', {
  input: z.object({
    ...onRecord,
    subject: text(200).optional(),
    description: longText(20_000).optional(),
    contactId: z.uuid().optional(),
    installationId: z.uuid().optional(),
    productVersion: text(60).optional(),
    ...detailInputs,
    requesterKind: codes.requesterKind.optional(),
    occurredAt: z.iso.datetime().optional(),
  }),
  output: receipt,
});

/** TKT-18: service assessment at intake, agreed with the customer. `ON_SITE` leads to a request for a visit. */
export const assessTicket = defineCommand('ticket.ticket.assess', {
  input: z.object({
    ...onRecord,
    solvableByPhone: z.boolean(),
    mode: codes.serviceMode,
    plannedAt: z.iso.datetime().optional(),
    confirmedWithCustomer: z.boolean(),
    identityChecked: z.boolean().default(false),
    proofOfPurchaseChecked: z.boolean().default(false),
  }),
  output: receipt,
});

/** TKT-07: category and weight; priority comes from the matrix unless a person overrides it with a reason. */
export const triageTicket = defineCommand('ticket.ticket.triage', {
  input: z
    .object({
      ...onRecord,
      categoryCode: code(),
      impact: codes.impact,
      urgency: codes.urgency,
      priority: codes.priority.optional(),
      priorityOverrideReason: text(500).optional(),
    })
    .refine((input) => input.priority === undefined || input.priorityOverrideReason !== undefined, {
      message: 'OVERRIDE_REASON_NEEDED',
      path: ['priorityOverrideReason'],
    }),
  output: receipt,
});

/** TKT-04: corrects the category; clocks whose rule names a category are set anew and keep what was used. */
export const recategoriseTicket = defineCommand('ticket.ticket.recategorise', {
  input: z.object({ ...onRecord, categoryCode: code(), reason: text(500).optional() }),
  output: receipt,
});

/** TKT-09: weighs again; running clocks get the new targets and keep what was used. */
export const changePriority = defineCommand('ticket.ticket.changePriority', {
  input: z
    .object({
      ...onRecord,
      impact: codes.impact.optional(),
      urgency: codes.urgency.optional(),
      /** Overrides the matrix. */
      priority: codes.priority.optional(),
      reason: text(500),
    })
    .refine((input) => (input.impact ?? input.urgency ?? input.priority) !== undefined, {
      message: 'NOTHING_CHANGED',
      path: ['impact'],
    }),
  output: receipt,
});
