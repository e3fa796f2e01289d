import { z } from 'zod';
import { attachmentIds } from '../attachment.js';
import { defineCommand, defineQuery } from '../define.js';
import { pageInput, pageOf, receipt } from '../paging.js';
import { byIdsInput, listOf, onRecord } from '../record.js';
import { longText, phoneNumber } from '../text.js';
import { ticketChannel } from './ticket-codes.js';

/** TKT-12. REPLY and CUSTOMER_MESSAGE are public; NOTE, CALL and STEP are for staff. */
export const entryKind = z.enum(['CUSTOMER_MESSAGE', 'REPLY', 'NOTE', 'CALL', 'STEP']);
export type EntryKind = z.infer<typeof entryKind>;

export const callDirection = z.enum(['INBOUND', 'OUTBOUND']);
export const callResult = z.enum(['TALKED', 'NO_ANSWER', 'BUSY', 'WRONG_NUMBER', 'VOICEMAIL']);

const callView = z.object({
  direction: callDirection,
  contactId: z.uuid().nullable(),
  phone: z.string().nullable(),
  startedAt: z.iso.datetime(),
  durationMs: z.number().int().nullable(),
  result: callResult,
});

/** A step of the life cycle, folded in between the words. */
const stepView = z.object({
  /** The event's name without the aggregate, e.g. `assigned`. */
  event: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
});

export const entryView = z.object({
  id: z.uuid(),
  ticketId: z.uuid(),
  /** The ticket's version at which it was added: the one order of everything. */
  position: z.number().int(),
  kind: entryKind,
  at: z.iso.datetime(),
  /** Person id, `system`, `anonymous`, or `service:<name>`. */
  author: z.string(),
  authorKind: z.enum(['STAFF', 'CONTACT', 'SERVICE', 'ANONYMOUS']),
  /** Null in a STEP without words. */
  body: z.string().nullable(),
  mentionedIds: z.array(z.uuid()),
  /** Where a REPLY was sent, or a CUSTOMER_MESSAGE came from. */
  channel: ticketChannel.nullable(),
  call: callView.nullable(),
  step: stepView.nullable(),
});
export type EntryView = z.infer<typeof entryView>;

/** The conversation of one ticket, oldest first. Contacts get public entries only. */
export const listConversation = defineQuery('ticket.conversation.list', {
  input: z.object({ ticketId: z.uuid(), kinds: z.array(entryKind).max(5).optional(), page: pageInput }),
  output: pageOf(entryView),
});

/** Also for notification, which mails the words of a public reply. */
export const entriesByIds = defineQuery('ticket.conversation.byIds', {
  input: byIdsInput,
  output: listOf(entryView),
});

const entryReceipt = receipt.extend({ entryId: z.uuid() });

/** A public reply; the first one by a person stops the first-response clock. From a contact: their message. */
export const replyOnTicket = defineCommand('ticket.ticket.reply', {
  input: z.object({
    ...onRecord,
    body: longText(20_000),
    /** Left out: the channel on which the request came in, or mail where that cannot carry an answer. */
    channel: ticketChannel.optional(),
    articleIds: z.array(z.uuid()).max(5).default([]),
    /** Uploads of the caller that go with it; the customer sees them. */
    attachmentIds: attachmentIds.optional(),
  }),
  output: entryReceipt,
});

/** An internal note; never shown to contacts. People mentioned are told. */
export const noteOnTicket = defineCommand('ticket.ticket.note', {
  input: z.object({
    ...onRecord,
    body: longText(20_000),
    mentionedIds: z.array(z.uuid()).max(20).default([]),
    /** Uploads of the caller that go with it; staff alone see them. */
    attachmentIds: attachmentIds.optional(),
  }),
  output: entryReceipt,
});

/** TKT-12: a call by a person. TALKED stops the first-response clock and settles the phone-back of TKT-02. */
export const logCall = defineCommand('ticket.ticket.logCall', {
  input: z.object({
    ...onRecord,
    direction: callDirection,
    contactId: z.uuid().optional(),
    phone: phoneNumber.optional(),
    /** Left out: now. Never in the future. */
    startedAt: z.iso.datetime().optional(),
    durationMs: z.number().int().nonnegative().max(86_400_000).optional(),
    result: callResult,
    note: longText(4_000).optional(),
  }),
  output: entryReceipt,
});
