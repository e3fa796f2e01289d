import { z } from 'zod';
import { auditOfRecord, auditVerify } from '../audit.js';
import { customerLevel } from '../customer/customer-codes.js';
import { defineQuery } from '../define.js';
import { money } from '../money.js';
import { pageInput, pageOf } from '../paging.js';
import { availableAction, byIdsInput, countAnswer, listOf, timeRange } from '../record.js';
import { searchText } from '../text.js';
import { clockStage } from '../ticket/clock.js';
import * as codes from './complaint-codes.js';

/** One deadline; instants UTC, counted on the working calendar by default. */
export const complaintClockView = z.object({
  kind: codes.complaintClockKind,
  targetMs: z.number().int(),
  startedAt: z.iso.datetime(),
  dueAt: z.iso.datetime(),
  stoppedAt: z.iso.datetime().nullable(),
  stage: clockStage,
  result: z.enum(['MET', 'MISSED', 'CANCELLED']).nullable(),
});

export const measureView = z.object({
  id: z.uuid(),
  kind: codes.measureKind,
  description: z.string(),
  ownerId: z.uuid(),
  dueOn: z.iso.date(),
  state: codes.measureState,
  /** COMPENSATION alone. */
  amount: money.nullable(),
  /** SERVE_AGAIN: the ticket that was opened for it. */
  ticketId: z.uuid().nullable(),
  doneAt: z.iso.datetime().nullable(),
});

const contactView = z.object({
  purpose: codes.contactPurpose,
  means: codes.contactMeans,
  by: z.string(),
  at: z.iso.datetime(),
  note: z.string(),
});

/** CMP-13: the question put to the person named, with the answer. */
export const questionView = z.object({
  id: z.uuid(),
  complaintId: z.uuid(),
  complaintNumber: z.string(),
  personId: z.uuid(),
  question: z.string(),
  askedAt: z.iso.datetime(),
  answer: z.string().nullable(),
  answeredAt: z.iso.datetime().nullable(),
});
export type QuestionView = z.infer<typeof questionView>;

export const correctiveActionView = z.object({
  /** The 5 whys, from the symptom down. */
  whys: z.array(z.string()),
  causeClass: codes.causeClass,
  action: z.string(),
  ownerId: z.uuid(),
  dueOn: z.iso.date(),
  /** The check of effect stays as a task of its own (CMP-07). */
  checkEffectOn: z.iso.date(),
  effective: z.boolean().nullable(),
  effectNote: z.string().nullable(),
});

export const complaintView = z.object({
  id: z.uuid(),
  number: z.string(),
  version: z.number().int(),
  status: codes.complaintStatus,
  channel: codes.complaintChannel,
  origin: codes.complaintOrigin,
  class: codes.complaintClass,
  description: z.string(),
  customer: z.object({ id: z.uuid(), name: z.string(), level: customerLevel, unitId: z.uuid() }).nullable(),
  contactId: z.uuid().nullable(),
  /** Null when the complainant asked for anonymity inside the vendor and the caller does not handle it (CMP-11). */
  complainantName: z.string().nullable(),
  complainantPhone: z.string().nullable(),
  anonymous: z.boolean(),
  ticketId: z.uuid().nullable(),
  workOrderId: z.uuid().nullable(),
  /** The people complained about: none of them sees the complaint (CMP-11). */
  namedPersonIds: z.array(z.uuid()),
  unitId: z.uuid(),
  valid: z.boolean().nullable(),
  invalidReason: codes.invalidReason.nullable(),
  responsibleUnitId: z.uuid().nullable(),
  responsiblePersonId: z.uuid().nullable(),
  cause: z.string().nullable(),
  causeClass: codes.causeClass.nullable(),
  measures: z.array(measureView),
  contacts: z.array(contactView),
  questions: z.array(questionView),
  result: z.string().nullable(),
  solved: z.boolean().nullable(),
  opinion: z.string().nullable(),
  correctiveAction: correctiveActionView.nullable(),
  clocks: z.array(complaintClockView),
  /** CMP-05: true for a valid complaint of a key or VIP customer. */
  generalManagerContactNeeded: z.boolean(),
  receivedAt: z.iso.datetime(),
  confirmedAt: z.iso.datetime().nullable(),
  archivedAt: z.iso.datetime().nullable(),
  updatedAt: z.iso.datetime(),
});
export type ComplaintView = z.infer<typeof complaintView>;

export const complaintFilter = z.object({
  statuses: z.array(codes.complaintStatus).max(11).optional(),
  classes: z.array(codes.complaintClass).max(8).optional(),
  valid: z.boolean().optional(),
  unitIds: z.array(z.uuid()).max(50).optional(),
  customerIds: z.array(z.uuid()).max(50).optional(),
  received: timeRange.optional(),
  open: z.boolean().optional(),
});
export const complaintOrder = z.enum(['NEXT_DUE_ASC', 'RECEIVED_DESC']);
const selection = { filter: complaintFilter.default({}), search: searchText.optional() };
export const listComplaints = defineQuery('complaint.complaint.list', {
  input: z.object({ ...selection, orderBy: complaintOrder.default('NEXT_DUE_ASC'), page: pageInput }),
  output: pageOf(complaintView),
});
export const countComplaints = defineQuery('complaint.complaint.count', {
  input: z.object(selection),
  output: countAnswer,
});
export const complaintsByIds = defineQuery('complaint.complaint.byIds', {
  input: byIdsInput,
  output: listOf(complaintView),
});
export const complaintActions = defineQuery('complaint.complaint.availableActions', {
  input: byIdsInput,
  output: listOf(z.object({ id: z.uuid(), actions: z.array(availableAction(codes.complaintAction)) })),
});
/** CMP-13: the questions put to the caller; the only thing of a complaint that the person named sees. */
export const myComplaintQuestions = defineQuery('complaint.question.mine', {
  input: z.object({ open: z.boolean().optional() }),
  output: listOf(questionView),
});

export const complaintAudit = auditOfRecord('complaint');
export const complaintAuditVerify = auditVerify('complaint');
