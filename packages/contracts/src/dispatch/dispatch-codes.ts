import { z } from 'zod';

/** DSP-04. Where a request for a visit comes from. */
export const visitSource = z.enum(['TICKET']);

/** DSP-04, DSP-09. A request for a visit from verification to the end. */
export const visitState = z.enum([
  'REQUESTED',
  'SENT_BACK',
  /** Outside the agreement: waits for the customer's answer to the quote (DSP-05). */
  'QUOTED',
  'APPROVED',
  /** Parts are sent instead of a person (FRM-14); ends when they are received. */
  'PARTS_SENT',
  /** Written off unsolved, followed at headquarters until solved. */
  'ESCALATED',
  'SOLVED',
  'WITHDRAWN',
]);
export type VisitState = z.infer<typeof visitState>;

/** DSP-06 … DSP-09. One visit of one engineer. */
export const workOrderStatus = z.enum([
  'TO_ASSIGN',
  'ASSIGNED',
  'ACCEPTED',
  'APPOINTED',
  'ON_THE_WAY',
  'ARRIVED',
  'WORKING',
  'REPORTED',
  'SIGNED',
  'WRITTEN_OFF',
  'CANCELLED',
]);
export type WorkOrderStatus = z.infer<typeof workOrderStatus>;

export const declineReason = z.enum([
  'SKILL_MISSING',
  'NO_TIME',
  'TOO_FAR',
  'DATA_MISSING',
  'ABSENT',
  'OTHER',
]);
export type DeclineReason = z.infer<typeof declineReason>;

/** DSP-07. How the engineer reached the customer. */
export const contactResult = z.enum(['TALKED', 'NO_ANSWER', 'MESSAGE_LEFT']);
export type ContactResult = z.infer<typeof contactResult>;

/** DSP-08. How the customer confirmed the report. */
export const signatureMethod = z.enum(['SIGNATURE', 'CODE']);
export type SignatureMethod = z.infer<typeof signatureMethod>;

/** DSP-09. What follows an unsolved visit. */
export const unsolvedNext = z.enum(['NEXT_ORDER', 'ESCALATE']);
export type UnsolvedNext = z.infer<typeof unsolvedNext>;

/** Why an engineer is suggested, or not; texts live in `packages/messages` (DSP-06). */
export const suggestionReason = z.enum([
  'SKILLS_MATCH',
  'SKILL_MISSING',
  'NEAR',
  'FAR',
  'LOAD_LIGHT',
  'LOAD_HEAVY',
  'KNOWS_CUSTOMER',
  'IN_TIME',
  'LATE',
  'SAME_UNIT',
  'OTHER_UNIT',
  'DECLINED_BEFORE',
]);
export type SuggestionReason = z.infer<typeof suggestionReason>;

export const workOrderAction = z.enum([
  'ASSIGN',
  'ACCEPT',
  'DECLINE',
  'RECORD_CONTACT',
  'APPOINT',
  'DEPART',
  'ARRIVE',
  'BEGIN',
  'REPORT',
  'SEND_SIGN_CODE',
  'SIGN',
  'WRITE_OFF',
  'CANCEL',
]);

export type WorkOrderAction = z.infer<typeof workOrderAction>;

export const visitRequestAction = z.enum([
  'APPROVE',
  'SEND_BACK',
  'QUOTE',
  'ANSWER_QUOTE',
  'SEND_PARTS',
  'SOLVE',
  'RETURN_TO_FIELD',
]);
export type VisitRequestAction = z.infer<typeof visitRequestAction>;

/** What a word on a request belongs to. */
export const visitNoteStep = z.enum(['SEND_PARTS', 'SOLVE', 'RETURN_TO_FIELD', 'QUOTE', 'ANSWER_QUOTE']);
export type VisitNoteStep = z.infer<typeof visitNoteStep>;

/** DSP-01 narrow: kinds of duty. */
export const dutyKind = z.enum(['HOTLINE', 'FIELD']);
export type DutyKind = z.infer<typeof dutyKind>;
