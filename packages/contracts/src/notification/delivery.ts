import { z } from 'zod';
import { auditOfRecord, auditVerify } from '../audit.js';
import { defineCommand, defineQuery } from '../define.js';
import { pageInput, pageOf, receipt } from '../paging.js';
import { byIdsInput, countAnswer, listOf, timeRange } from '../record.js';
import { code } from '../text.js';

/** M1 has IN_APP and EMAIL. */
export const deliveryChannel = z.enum(['IN_APP', 'EMAIL', 'SMS', 'WECOM', 'DINGTALK', 'FEISHU']);
export const deliveryState = z.enum(['WAITING', 'SENT', 'RETRYING', 'DEAD', 'SKIPPED']);

/** COM-07: one message to one receiver on one channel, with all tries. Without its words. */
export const deliveryView = z.object({
  id: z.uuid(),
  version: z.number().int(),
  code: z.string(),
  channel: deliveryChannel,
  state: deliveryState,
  receiverKind: z.enum(['STAFF', 'CONTACT', 'CALLER']),
  receiverId: z.string().nullable(),
  /** Masked, e.g. `w***@example.com`. */
  address: z.string().nullable(),
  recordKind: z.string().nullable(),
  recordId: z.string().nullable(),
  tries: z.array(
    z.object({
      at: z.iso.datetime(),
      ok: z.boolean(),
      errorCode: z.string().nullable(),
      detail: z.string().nullable(),
    }),
  ),
  /** Why it was not sent: no address, no consent, switched off by the receiver, imported. */
  skipReason: z.enum(['NO_ADDRESS', 'NO_CONSENT', 'PREFERENCE', 'INACTIVE']).nullable(),
  createdAt: z.iso.datetime(),
  nextTryAt: z.iso.datetime().nullable(),
  sentAt: z.iso.datetime().nullable(),
});
export type DeliveryView = z.infer<typeof deliveryView>;

export const deliveryFilter = z.object({
  states: z.array(deliveryState).max(5).optional(),
  channels: z.array(deliveryChannel).max(6).optional(),
  codes: z.array(code()).max(50).optional(),
  recordId: z.uuid().optional(),
  created: timeRange.optional(),
});
const selection = { filter: deliveryFilter.default({}) };

/** Newest first; `states: [DEAD]` is the list of dead letters. */
export const listDeliveries = defineQuery('notification.delivery.list', {
  input: z.object({ ...selection, page: pageInput }),
  output: pageOf(deliveryView),
});
export const countDeliveries = defineQuery('notification.delivery.count', {
  input: z.object(selection),
  output: countAnswer,
});
export const deliveriesByIds = defineQuery('notification.delivery.byIds', {
  input: byIdsInput,
  output: listOf(deliveryView),
});

/** Dead letters to be tried again; others are left as they are. */
export const resendDeliveries = defineCommand('notification.delivery.resend', {
  input: z.object({ ids: z.array(z.uuid()).min(1).max(200) }),
  output: z.object({ resent: z.number().int() }),
});

/** COM-07: one button; goes to the caller's own address. */
export const testChannel = defineCommand('notification.channel.test', {
  input: z.object({ channel: deliveryChannel }),
  output: receipt.pick({ id: true }),
});

export const notificationAudit = auditOfRecord('notification');
export const notificationAuditVerify = auditVerify('notification');
