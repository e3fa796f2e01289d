import { z } from 'zod';
import { defineCommand, defineEvent, defineQuery } from '../define.js';
import { receipt } from '../paging.js';
import { byIdsInput, listOf, onRecord } from '../record.js';
import { emailAddress } from '../text.js';
import { locale } from './person.js';

export const contactAccountState = z.enum(['INVITED', 'ACTIVE', 'ENDED']);

/** COM-02: portal access of a customer's person, who sees the own customer's records only. */
export const contactAccountView = z.object({
  id: z.uuid(),
  version: z.number().int(),
  contactId: z.uuid(),
  customerId: z.uuid(),
  login: z.string(),
  locale,
  state: contactAccountState,
  invitedAt: z.iso.datetime(),
  lastSignInAt: z.iso.datetime().nullable(),
});
export type ContactAccountView = z.infer<typeof contactAccountView>;

/** One account per contact; an invitation by mail lets the contact set a password. */
export const inviteContact = defineCommand('identity.contactAccount.invite', {
  input: z.object({
    contactId: z.uuid(),
    customerId: z.uuid(),
    /** Where the invitation goes, and the login. */
    email: emailAddress,
    locale: locale.default('zh-CN'),
  }),
  output: receipt,
});

/** Ends sessions at once. */
export const endContactAccount = defineCommand('identity.contactAccount.end', {
  input: z.object(onRecord),
  output: receipt,
});

export const contactAccountsOf = defineQuery('identity.contactAccount.ofContacts', {
  input: z.object({ contactIds: z.array(z.uuid()).min(1).max(200) }),
  output: listOf(contactAccountView),
});

export const contactAccountsByIds = defineQuery('identity.contactAccount.byIds', {
  input: byIdsInput,
  output: listOf(contactAccountView),
});

const facts = z.object({ contactId: z.uuid(), customerId: z.uuid(), state: contactAccountState });
export const contactInvited = defineEvent('contactAccount.invited', facts);
export const contactAccountActivated = defineEvent('contactAccount.activated', facts);
export const contactAccountEnded = defineEvent('contactAccount.ended', facts);
export const contactPasswordResetAsked = defineEvent('contactAccount.passwordResetAsked', facts);
