import { z } from 'zod';
import { defineCommand, defineEvent, defineQuery } from '../define.js';
import { money } from '../money.js';
import { pageInput, pageOf, receipt } from '../paging.js';
import { byIdsInput, countAnswer, listOf, numberedReceipt, onRecord } from '../record.js';
import { code, longText, searchText, text } from '../text.js';
import { agreementKind, agreementState, serviceKind, travelZone } from './customer-codes.js';

/** How many are included; left out: without limit. */
const includedService = z.object({
  service: serviceKind,
  included: z.number().int().min(0).max(100_000).optional(),
});

/** DSP-10: how soon an engineer is on site. */
const arrivalPromise = z.object({ travelZone, targetMs: z.number().int().positive() });

const fields = {
  kind: agreementKind,
  /** Left out of both: all of the customer's installations. */
  installationIds: z.array(z.uuid()).max(500).default([]),
  services: z.array(includedService).max(10),
  /** Code of a service-level profile of the ticket service. */
  serviceLevelCode: code(),
  /** Left out: the calendar of the customer's unit (COM-05). */
  calendarId: z.uuid().optional(),
  /** First and last day, local dates of the customer's unit. */
  startsOn: z.iso.date(),
  endsOn: z.iso.date(),
  fee: money.optional(),
  /** Response promise in words, as the customer reads it. */
  responsePromise: text(500).optional(),
  arrivalPromises: z.array(arrivalPromise).max(3).default([]),
  /** 服务说明书: content, process, limits, responsibilities. */
  serviceDescription: longText(50_000).optional(),
  /** TKT-07: users go first to their own administrator. */
  administratorFirst: z.boolean().default(false),
  /** TKT-03: requester's identity and proof of purchase are checked before work. */
  identityCheck: z.boolean().default(false),
  proofOfPurchaseCheck: z.boolean().default(false),
};

/** CUS-03. `fee` is absent for those without AGREEMENT_READ_FEE. */
export const agreementView = z.object({
  id: z.uuid(),
  number: z.string(),
  customerId: z.uuid(),
  unitId: z.uuid(),
  version: z.number().int(),
  state: agreementState,
  ...fields,
  installationIds: z.array(z.uuid()),
  arrivalPromises: z.array(arrivalPromise),
  administratorFirst: z.boolean(),
  identityCheck: z.boolean(),
  proofOfPurchaseCheck: z.boolean(),
});
export type AgreementView = z.infer<typeof agreementView>;

const inOrder = (input: { startsOn: string; endsOn: string }) => input.startsOn <= input.endsOn;
const endBeforeStart = { message: 'END_BEFORE_START', path: ['endsOn'] };

export const concludeAgreement = defineCommand('customer.agreement.conclude', {
  input: z.object({ customerId: z.uuid(), ...fields }).refine(inOrder, endBeforeStart),
  output: numberedReceipt,
});
/** Change by agreement: replaces all; what it was stays in the history. */
export const changeAgreement = defineCommand('customer.agreement.change', {
  input: z.object({ ...onRecord, ...fields, reason: text(500) }).refine(inOrder, endBeforeStart),
  output: receipt,
});
export const terminateAgreement = defineCommand('customer.agreement.terminate', {
  input: z.object({ ...onRecord, endsOn: z.iso.date(), reason: text(500) }),
  output: receipt,
});

export const agreementFilter = z.object({
  customerIds: z.array(z.uuid()).max(50).optional(),
  kinds: z.array(agreementKind).max(4).optional(),
  states: z.array(agreementState).max(4).optional(),
  unitIds: z.array(z.uuid()).max(50).optional(),
  /** Last day on or before this date. */
  endsBy: z.iso.date().optional(),
});
export const agreementOrder = z.enum(['ENDS_ASC', 'STARTS_DESC', 'NUMBER_ASC']);
const selection = { filter: agreementFilter.default({}), search: searchText.optional() };

export const listAgreements = defineQuery('customer.agreement.list', {
  input: z.object({ ...selection, orderBy: agreementOrder.default('ENDS_ASC'), page: pageInput }),
  output: pageOf(agreementView),
});
export const countAgreements = defineQuery('customer.agreement.count', {
  input: z.object(selection),
  output: countAnswer,
});
export const agreementsByIds = defineQuery('customer.agreement.byIds', {
  input: byIdsInput,
  output: listOf(agreementView),
});
export const agreementsOfCustomers = defineQuery('customer.agreement.ofCustomers', {
  input: z.object({ customerIds: z.array(z.uuid()).min(1).max(200) }),
  output: listOf(agreementView),
});

const facts = z.object({
  customerId: z.uuid(),
  unitId: z.uuid(),
  kind: agreementKind,
  state: agreementState,
  serviceLevelCode: z.string(),
  calendarId: z.uuid().nullable(),
  startsOn: z.iso.date(),
  endsOn: z.iso.date(),
});
export const agreementConcluded = defineEvent('agreement.concluded', facts);
export const agreementChanged = defineEvent('agreement.changed', facts);
export const agreementTerminated = defineEvent('agreement.terminated', facts);
export const agreementExpired = defineEvent('agreement.expired', facts);
/** CUS-03: 90, 60 and 30 days ahead. */
export const renewalDue = defineEvent(
  'agreement.renewalDue',
  facts.extend({ daysLeft: z.number().int(), recipientIds: z.array(z.uuid()) }),
);
