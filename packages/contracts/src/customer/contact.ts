import { z } from 'zod';
import { defineCommand, defineEvent, defineQuery } from '../define.js';
import { receipt } from '../paging.js';
import { byIdsInput, listOf, onRecord } from '../record.js';
import { text } from '../text.js';
import { contactRole, reachKind } from './customer-codes.js';

/** One way to reach a contact; mails and phone numbers are checked by the service and kept normalised. */
const reach = z.object({ kind: reachKind, value: text(254), preferred: z.boolean().default(false) });

/** CUS-01: a person at a customer. */
export const contactView = z.object({
  id: z.uuid(),
  customerId: z.uuid(),
  version: z.number().int(),
  name: z.string(),
  title: z.string().nullable(),
  roles: z.array(contactRole),
  reaches: z.array(z.object({ kind: reachKind, value: z.string(), preferred: z.boolean() })),
  locale: z.enum(['zh-CN', 'en']),
  /** Consent to be written to and asked (surveys, notices); requests are answered without. */
  consentAt: z.iso.datetime().nullable(),
  active: z.boolean(),
});
export type ContactView = z.infer<typeof contactView>;

const fields = {
  name: text(100),
  title: text(100).optional(),
  roles: z.array(contactRole).max(3).default(['USER']),
  reaches: z.array(reach).max(10).default([]),
  locale: z.enum(['zh-CN', 'en']).default('zh-CN'),
  consentGiven: z.boolean().default(false),
};

export const addContact = defineCommand('customer.contact.add', {
  input: z.object({ customerId: z.uuid(), ...fields }),
  output: receipt,
});

/** Replaces all of it. */
export const changeContact = defineCommand('customer.contact.change', {
  input: z.object({ ...onRecord, ...fields }),
  output: receipt,
});

/** Left the company: not offered any more; portal access ends. */
export const retireContact = defineCommand('customer.contact.retire', {
  input: z.object(onRecord),
  output: receipt,
});

export const contactsByIds = defineQuery('customer.contact.byIds', {
  input: byIdsInput,
  output: listOf(contactView),
});

export const contactsOfCustomers = defineQuery('customer.contact.ofCustomers', {
  input: z.object({
    customerIds: z.array(z.uuid()).min(1).max(200),
    includeRetired: z.boolean().default(false),
  }),
  output: listOf(contactView),
});

/** For notification alone: preferred mail and mobile number, and whether surveys and notices are welcome. */
export const contactReach = defineQuery('customer.contact.reach', {
  input: byIdsInput,
  output: listOf(
    z.object({
      id: z.uuid(),
      name: z.string(),
      email: z.string().nullable(),
      mobile: z.string().nullable(),
      locale: z.enum(['zh-CN', 'en']),
      consented: z.boolean(),
      active: z.boolean(),
    }),
  ),
});

const facts = z.object({ customerId: z.uuid(), roles: z.array(contactRole), active: z.boolean() });
export const contactAdded = defineEvent('contact.added', facts);
export const contactChanged = defineEvent('contact.changed', facts);
export const contactRetired = defineEvent('contact.retired', facts);
