import { z } from 'zod';

/** CMP-10. */
export const complaintStatus = z.enum([
  'RECEIVED',
  'CONFIRMING',
  /** Explained to the complainant; waits for archiving. Never counted as valid. */
  'INVALID',
  'ASSIGNED',
  'INVESTIGATING',
  'HANDLING',
  'RESULT_RETURNED',
  'VERIFYING',
  /** Not solved: followed at headquarters until it is. */
  'ESCALATED',
  'CORRECTIVE_ACTION',
  'ARCHIVED',
]);
export type ComplaintStatus = z.infer<typeof complaintStatus>;

/** CMP-01. How it came. */
export const complaintChannel = z.enum(['PHONE', 'PORTAL', 'EMAIL', 'SOCIAL', 'LETTER', 'VISIT']);
export type ComplaintChannel = z.infer<typeof complaintChannel>;
/** CMP-01. Directly, or passed on. */
export const complaintOrigin = z.enum(['DIRECT', 'HEADQUARTERS', 'REGULATOR']);
export type ComplaintOrigin = z.infer<typeof complaintOrigin>;

/** What it is about. */
export const complaintClass = z.enum([
  'ATTITUDE',
  'LATENESS',
  'SKILL',
  'PRODUCT_QUALITY',
  'PRICE',
  'PROMISE_BROKEN',
  'CONFIDENTIALITY',
  'OTHER',
]);
export type ComplaintClass = z.infer<typeof complaintClass>;

/** CMP-02. Why it is not valid. */
export const invalidReason = z.enum(['NOT_PROMISED', 'NOT_SUBSTANTIATED']);
export type InvalidReason = z.infer<typeof invalidReason>;

/** CMP-03, CMP-07. Where the cause lies. */
export const causeClass = z.enum([
  'PERSON',
  'PROCESS',
  'PRODUCT',
  'TRAINING',
  'RESOURCES',
  'COMMUNICATION',
  'OUTSIDE',
]);
export type CauseClass = z.infer<typeof causeClass>;

/** CMP-04. */
export const measureKind = z.enum(['SERVE_AGAIN', 'APOLOGY', 'COMPENSATION', 'OTHER']);
export const measureState = z.enum(['PLANNED', 'WAITING_FOR_APPROVAL', 'REFUSED', 'DONE']);
export type MeasureState = z.infer<typeof measureState>;

/** Who spoke with the complainant, and why. */
export const contactPurpose = z.enum([
  /** CMP-03: within 3 hours of confirmation. */
  'RESPONSE',
  /** CMP-05: the general manager speaks with a key or VIP customer. */
  'GENERAL_MANAGER',
  /** CMP-06: the quality supervisor verifies the result. */
  'VERIFICATION',
  /** CMP-02: an invalid complaint is explained. */
  'EXPLANATION',
]);
export type ContactPurpose = z.infer<typeof contactPurpose>;
export const contactMeans = z.enum(['PHONE', 'EMAIL', 'VISIT', 'MESSENGER']);

/** The clocks of CMP-02, CMP-03 and CMP-06. */
export const complaintClockKind = z.enum([
  'COMPLAINT_CONFIRMATION',
  'COMPLAINT_RESPONSE',
  'COMPLAINT_VERIFICATION',
]);
export type ComplaintClockKind = z.infer<typeof complaintClockKind>;

export const complaintAction = z.enum([
  'TAKE_UP',
  'CONFIRM_VALID',
  'CONFIRM_INVALID',
  'EXPLAIN',
  'BEGIN_INVESTIGATION',
  'FIND_CAUSE',
  'ADD_MEASURE',
  'FINISH_MEASURE',
  'DECIDE_COMPENSATION',
  'RECORD_CONTACT',
  'ASK_PERSON',
  'RETURN_RESULT',
  'VERIFY',
  'RECORD_CORRECTIVE_ACTION',
  'ARCHIVE',
]);
export type ComplaintAction = z.infer<typeof complaintAction>;

/** Why an action is not offered now. */
export const complaintReason = z.enum([
  'ILLEGAL_STEP',
  'NOT_ALLOWED',
  'RESPONSE_CONTACT_MISSING',
  'GENERAL_MANAGER_CONTACT_MISSING',
  'VERIFICATION_CONTACT_MISSING',
  'EXPLANATION_MISSING',
  'CAUSE_MISSING',
  'MEASURE_MISSING',
  'MEASURES_OPEN',
  'CORRECTIVE_ACTION_MISSING',
]);
