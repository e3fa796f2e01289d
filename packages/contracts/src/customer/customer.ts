import { z } from 'zod';
import { defineCommand, defineEvent, defineQuery } from '../define.js';
import { pageInput, pageOf, receipt } from '../paging.js';
import { byIdsInput, countAnswer, listOf, numberedReceipt, onRecord } from '../record.js';
import { code, searchText, text } from '../text.js';
import { customerLevel, customerStatus } from './customer-codes.js';

/** CUS-01. */
export const customerView = z.object({
  id: z.uuid(),
  number: z.string(),
  version: z.number().int(),
  name: z.string(),
  shortName: z.string().nullable(),
  level: customerLevel,
  status: customerStatus,
  industryCode: z.string().nullable(),
  unitId: z.uuid(),
  salesPersonId: z.uuid().nullable(),
  consultantId: z.uuid().nullable(),
  consultantStandInId: z.uuid().nullable(),
  /** The contact named for proactive checks. */
  proactiveContactId: z.uuid().nullable(),
  /** COM-03: what may be told to third parties needs this consent on record. */
  thirdPartyConsent: z.boolean(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
});
export type CustomerView = z.infer<typeof customerView>;

const fields = {
  name: text(200),
  shortName: text(60).optional(),
  level: customerLevel,
  status: customerStatus.default('ACTIVE'),
  industryCode: code().optional(),
  unitId: z.uuid(),
  salesPersonId: z.uuid().optional(),
  consultantId: z.uuid().optional(),
  consultantStandInId: z.uuid().optional(),
  proactiveContactId: z.uuid().optional(),
  thirdPartyConsent: z.boolean().default(false),
};

export const registerCustomer = defineCommand('customer.customer.register', {
  input: z.object(fields).omit({ proactiveContactId: true }),
  output: numberedReceipt,
});

/** Replaces the file; a field left out becomes empty. */
export const changeCustomer = defineCommand('customer.customer.change', {
  input: z.object({ ...onRecord, ...fields }),
  output: receipt,
});

export const customerFilter = z.object({
  levels: z.array(customerLevel).max(3).optional(),
  statuses: z.array(customerStatus).max(4).optional(),
  industryCodes: z.array(code()).max(50).optional(),
  /** Each with all units below it. */
  unitIds: z.array(z.uuid()).max(50).optional(),
  consultantIds: z.array(z.uuid()).max(50).optional(),
  salesPersonIds: z.array(z.uuid()).max(50).optional(),
  productCodes: z.array(code()).max(50).optional(),
  /** True: has an agreement in force today. */
  underAgreement: z.boolean().optional(),
});
export const customerOrder = z.enum(['NAME_ASC', 'LEVEL_DESC', 'UPDATED_DESC', 'NUMBER_ASC']);
/** Name, number, service code, dongle number, contact name or phone. */
const selection = { filter: customerFilter.default({}), search: searchText.optional() };

export const listCustomers = defineQuery('customer.customer.list', {
  input: z.object({ ...selection, orderBy: customerOrder.default('NAME_ASC'), page: pageInput }),
  output: pageOf(customerView),
});
export const countCustomers = defineQuery('customer.customer.count', {
  input: z.object(selection),
  output: countAnswer,
});
export const customersByIds = defineQuery('customer.customer.byIds', {
  input: byIdsInput,
  output: listOf(customerView),
});

/** The file as others copy it: company reference data, no person's words. */
export const customerFacts = z.object({
  name: z.string(),
  level: customerLevel,
  status: customerStatus,
  unitId: z.uuid(),
  consultantId: z.uuid().nullable(),
  consultantStandInId: z.uuid().nullable(),
});
export type CustomerFacts = z.infer<typeof customerFacts>;

/** For services: all customers, to fill and reconcile copies. */
export const customerSnapshot = defineQuery('customer.customer.snapshot', {
  input: z.object({ page: pageInput }),
  output: pageOf(z.object({ id: z.uuid(), version: z.number().int(), facts: customerFacts })),
});

export const customerRegistered = defineEvent('customer.registered', customerFacts);
export const customerChanged = defineEvent('customer.changed', customerFacts);
