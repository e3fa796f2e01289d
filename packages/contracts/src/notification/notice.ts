import { z } from 'zod';
import { defineCommand, defineEvent, defineQuery } from '../define.js';
import { pageInput, pageOf } from '../paging.js';
import { byIdsInput, countAnswer, listOf } from '../record.js';

/** A notice in-app (COM-07): what happened, put into words for its receiver. */
export const noticeView = z.object({
  id: z.uuid(),
  version: z.number().int(),
  /** Template, e.g. `TICKET_ASSIGNED`, `CLOCK_WARNED_80`. */
  code: z.string(),
  title: z.string(),
  body: z.string().nullable(),
  /** The record it is about: kind and id, for the link. */
  recordKind: z.string().nullable(),
  recordId: z.string().nullable(),
  /** Needs attention at once, e.g. a breach. */
  urgent: z.boolean(),
  at: z.iso.datetime(),
  readAt: z.iso.datetime().nullable(),
});
export type NoticeView = z.infer<typeof noticeView>;

const selection = { unreadOnly: z.boolean().default(false) };

/** The caller's own, newest first. */
export const listMyNotices = defineQuery('notification.notice.mine', {
  input: z.object({ ...selection, page: pageInput }),
  output: pageOf(noticeView),
});
export const countMyNotices = defineQuery('notification.notice.countMine', {
  input: z.object(selection),
  output: countAnswer,
});
/** Only the caller's own. */
export const noticesByIds = defineQuery('notification.notice.byIds', {
  input: byIdsInput,
  output: listOf(noticeView),
});

/** The caller's own; left out: all that are unread. */
export const markNoticesRead = defineCommand('notification.notice.markRead', {
  input: z.object({ ids: z.array(z.uuid()).min(1).max(200).optional() }),
  output: z.object({ marked: z.number().int() }),
});

/** A hint for the receiver's screen; the words are read with the receiver's right. */
export const noticeAdded = defineEvent(
  'notice.added',
  z.object({ receiverId: z.uuid(), code: z.string(), urgent: z.boolean() }),
);
export const noticeRead = defineEvent('notice.read', z.object({ receiverId: z.uuid() }));
