import { z } from 'zod';
import { defineCommand, defineQuery } from '../define.js';
import { pageInput, pageOf, receipt } from '../paging.js';
import { availableAction, byIdsInput, countAnswer, listOf, onRecord, timeRange } from '../record.js';
import { longText, searchText, text } from '../text.js';
import * as codes from './dispatch-codes.js';
import { place, visitWindow, workOrderView } from './work-order-view.js';

const partUsed = z.object({ name: text(200), quantity: z.number().int().min(1).max(10_000) });

/** DSP-06: ranked, best first, each with its reasons; those who cannot go come last with the reason why. */
export const suggestEngineers = defineQuery('dispatch.workOrder.suggest', {
  input: z.object({ id: z.uuid(), first: z.number().int().min(1).max(50).default(5) }),
  output: listOf(
    z.object({
      personId: z.uuid(),
      suitable: z.boolean(),
      /** 0 to 100, for sorting and comparing. */
      score: z.number(),
      distanceKm: z.number().nullable(),
      openOrders: z.number().int(),
      earliestArrival: z.iso.datetime().nullable(),
      reasons: z.array(
        z.object({
          code: codes.suggestionReason,
          params: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
        }),
      ),
    }),
  ),
});

export const assignWorkOrder = defineCommand('dispatch.workOrder.assign', {
  input: z.object({ ...onRecord, engineerId: z.uuid(), note: text(500).optional() }),
  output: receipt,
});
export const acceptWorkOrder = defineCommand('dispatch.workOrder.accept', {
  input: z.object(onRecord),
  output: receipt,
});
export const declineWorkOrder = defineCommand('dispatch.workOrder.decline', {
  input: z.object({ ...onRecord, reason: codes.declineReason, note: text(500).optional() }),
  output: receipt,
});
/** DSP-07: the time from notice to the first contact is measured. */
export const recordCustomerContact = defineCommand('dispatch.workOrder.recordContact', {
  input: z.object({
    ...onRecord,
    result: codes.contactResult,
    at: z.iso.datetime().optional(),
    note: text(500).optional(),
  }),
  output: receipt,
});
/** DSP-07, DSP-10: agrees a window; again: reschedules with a reason. A later window of the customer's wish replaces the arrival target. */
export const appointWorkOrder = defineCommand('dispatch.workOrder.appoint', {
  input: z
    .object({
      ...onRecord,
      ...visitWindow.shape,
      customerWish: z.boolean().default(true),
      reason: text(500).optional(),
    })
    .refine((input) => input.from < input.until, { message: 'END_BEFORE_START', path: ['until'] }),
  output: receipt,
});
/** DSP-08: `at` may lie in the past when it was entered without a network. */
const onPhone = { ...onRecord, at: z.iso.datetime().optional(), place: place.optional() };
export const departWorkOrder = defineCommand('dispatch.workOrder.depart', {
  input: z.object(onPhone),
  output: receipt,
});
export const arriveWorkOrder = defineCommand('dispatch.workOrder.arrive', {
  input: z.object(onPhone),
  output: receipt,
});
export const beginWorkOrder = defineCommand('dispatch.workOrder.begin', {
  input: z.object(onPhone),
  output: receipt,
});
export const reportWorkOrder = defineCommand('dispatch.workOrder.report', {
  input: z
    .object({
      ...onRecord,
      found: longText(10_000),
      done: longText(10_000),
      solved: z.boolean(),
      parts: z.array(partUsed).max(50).default([]),
      workedFrom: z.iso.datetime(),
      workedUntil: z.iso.datetime(),
    })
    // People write whole minutes: what began and ended in one minute is not the wrong way round.
    .refine((input) => input.workedFrom <= input.workedUntil, {
      message: 'END_BEFORE_START',
      path: ['workedUntil'],
    }),
  output: receipt,
});
/** DSP-08: sends a code to the contact, by which the report is signed from afar. */
export const sendSignCode = defineCommand('dispatch.workOrder.sendSignCode', {
  input: z.object(onRecord),
  output: receipt,
});
/** For notification alone: the code that it mails. It is stored nowhere: it follows from the asking. */
export const signCodeOfWorkOrder = defineQuery('dispatch.workOrder.signCode', {
  input: z.object({ id: z.uuid() }),
  output: z.object({ code: z.string(), expiresAt: z.iso.datetime() }),
});
/** DSP-08: signed on the screen, or by the code that was sent to the contact. */
export const signWorkOrder = defineCommand('dispatch.workOrder.sign', {
  input: z
    .object({
      ...onRecord,
      method: codes.signatureMethod,
      signerName: text(60),
      /** Path data of the strokes on a 600 × 200 field: `M10 20L30 40…`. */
      strokes: z
        .string()
        .max(20_000)
        .regex(/^[ML0-9 .,-]+$/, { message: 'NOT_STROKES' })
        .optional(),
      code: z
        .string()
        .regex(/^\d{6}$/, { message: 'NOT_A_CODE' })
        .optional(),
    })
    .refine((input) => (input.method === 'SIGNATURE' ? input.strokes : input.code) !== undefined, {
      message: 'SIGNATURE_NEEDED',
      path: ['strokes'],
    }),
  output: receipt,
});
/** DSP-09. Solved ends the request; unsolved leads to the next order or to headquarters. Unsigned: with a note. */
export const writeOffWorkOrder = defineCommand('dispatch.workOrder.writeOff', {
  input: z
    .object({
      ...onRecord,
      solved: z.boolean(),
      next: codes.unsolvedNext.optional(),
      note: longText(2_000).optional(),
    })
    .refine((input) => input.solved || input.next !== undefined, {
      message: 'NEXT_STEP_NEEDED',
      path: ['next'],
    }),
  output: receipt.extend({ nextWorkOrderId: z.uuid().nullable() }),
});

export const workOrderFilter = z.object({
  statuses: z.array(codes.workOrderStatus).max(11).optional(),
  engineerIds: z.array(z.uuid()).max(50).optional(),
  unitIds: z.array(z.uuid()).max(50).optional(),
  customerIds: z.array(z.uuid()).max(50).optional(),
  visitRequestIds: z.array(z.uuid()).max(200).optional(),
  ticketIds: z.array(z.uuid()).max(200).optional(),
  /** The agreed window begins in this stretch: an engineer's day. */
  appointed: timeRange.optional(),
  open: z.boolean().optional(),
});
export const workOrderOrder = z.enum(['QUEUE', 'APPOINTED_ASC', 'UPDATED_DESC']);
const selection = { filter: workOrderFilter.default({}), search: searchText.optional() };
export const listWorkOrders = defineQuery('dispatch.workOrder.list', {
  input: z.object({ ...selection, orderBy: workOrderOrder.default('QUEUE'), page: pageInput }),
  output: pageOf(workOrderView),
});
export const countWorkOrders = defineQuery('dispatch.workOrder.count', {
  input: z.object(selection),
  output: countAnswer,
});
export const workOrdersByIds = defineQuery('dispatch.workOrder.byIds', {
  input: byIdsInput,
  output: listOf(workOrderView),
});
export const workOrderActions = defineQuery('dispatch.workOrder.availableActions', {
  input: byIdsInput,
  output: listOf(z.object({ id: z.uuid(), actions: z.array(availableAction(codes.workOrderAction)) })),
});
