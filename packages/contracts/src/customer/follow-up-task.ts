import { z } from 'zod';
import { defineCommand, defineEvent, defineQuery } from '../define.js';
import { pageInput, pageOf, receipt } from '../paging.js';
import { byIdsInput, countAnswer, listOf, onRecord } from '../record.js';
import { longText, text } from '../text.js';

export const followUpReason = z.enum([
  'LOW_SCORE',
  'NOT_CONTENT',
  'ON_DEMAND',
  'AFTER_VISIT',
  'AFTER_COMPLAINT',
]);
export const followUpState = z.enum(['OPEN', 'DONE', 'GIVEN_UP']);

/** A call that is owed to a customer (opened by a low score, CUS-09). */
export const followUpTaskView = z.object({
  id: z.uuid(),
  version: z.number().int(),
  state: followUpState,
  reason: followUpReason,
  customerId: z.uuid(),
  contactId: z.uuid().nullable(),
  unitId: z.uuid(),
  surveyId: z.uuid().nullable(),
  ticketId: z.uuid().nullable(),
  assigneeId: z.uuid().nullable(),
  dueAt: z.iso.datetime(),
  attempts: z.array(z.object({ at: z.iso.datetime(), by: z.uuid(), reached: z.boolean(), note: z.string() })),
  result: z.string().nullable(),
  satisfaction: z.number().int().nullable(),
  createdAt: z.iso.datetime(),
  doneAt: z.iso.datetime().nullable(),
});
export type FollowUpTaskView = z.infer<typeof followUpTaskView>;

export const openFollowUp = defineCommand('customer.followUpTask.open', {
  input: z.object({
    customerId: z.uuid(),
    contactId: z.uuid().optional(),
    ticketId: z.uuid().optional(),
    assigneeId: z.uuid().optional(),
    dueAt: z.iso.datetime(),
  }),
  output: receipt,
});
export const assignFollowUp = defineCommand('customer.followUpTask.assign', {
  input: z.object({ ...onRecord, assigneeId: z.uuid() }),
  output: receipt,
});
/** Tried, not finished; `nextAt` says when again. */
export const recordFollowUpAttempt = defineCommand('customer.followUpTask.recordAttempt', {
  input: z.object({
    ...onRecord,
    reached: z.boolean(),
    note: text(1_000),
    nextAt: z.iso.datetime().optional(),
  }),
  output: receipt,
});
export const finishFollowUp = defineCommand('customer.followUpTask.finish', {
  input: z.object({
    ...onRecord,
    state: followUpState.exclude(['OPEN']),
    result: longText(4_000),
    satisfaction: z.number().int().min(1).max(5).optional(),
  }),
  output: receipt,
});

export const followUpFilter = z.object({
  states: z.array(followUpState).max(3).optional(),
  assigneeIds: z.array(z.uuid()).max(50).optional(),
  customerIds: z.array(z.uuid()).max(50).optional(),
  overdue: z.boolean().optional(),
});
/** Due first. */
export const listFollowUps = defineQuery('customer.followUpTask.list', {
  input: z.object({ filter: followUpFilter.default({}), page: pageInput }),
  output: pageOf(followUpTaskView),
});
export const countFollowUps = defineQuery('customer.followUpTask.count', {
  input: z.object({ filter: followUpFilter.default({}) }),
  output: countAnswer,
});
export const followUpsByIds = defineQuery('customer.followUpTask.byIds', {
  input: byIdsInput,
  output: listOf(followUpTaskView),
});

const facts = z.object({
  reason: followUpReason,
  state: followUpState,
  customerId: z.uuid(),
  unitId: z.uuid(),
  assigneeId: z.uuid().nullable(),
  surveyId: z.uuid().nullable(),
  ticketId: z.uuid().nullable(),
  dueAt: z.iso.datetime(),
});
export const followUpOpened = defineEvent('followUpTask.opened', facts);
export const followUpAssigned = defineEvent('followUpTask.assigned', facts);
export const followUpAttempted = defineEvent(
  'followUpTask.attempted',
  facts.extend({ reached: z.boolean() }),
);
export const followUpFinished = defineEvent(
  'followUpTask.finished',
  facts.extend({ satisfaction: z.number().int().nullable() }),
);
