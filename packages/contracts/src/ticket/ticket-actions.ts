import { z } from 'zod';

/** What a person can do on a ticket (TKT-11). LAPSE, ARCHIVE and REMIND happen by timer and are not offered. */
export const ticketAction = z.enum([
  'IDENTIFY_CUSTOMER',
  'ASSESS',
  'TRIAGE',
  'RECATEGORISE',
  'CHANGE_PRIORITY',
  'ASSIGN',
  'CLAIM',
  'HAND_OVER',
  'START',
  'WAIT',
  'RESUME',
  'PARK',
  'CALL_BACK',
  'RECORD_ATTEMPT',
  'ESCALATE',
  'REQUEST_VISIT',
  'AMEND_VISIT_REQUEST',
  'WITHDRAW_VISIT_REQUEST',
  'AGREE_TIME',
  'PROPOSE_SOLUTION',
  'RECORD_CONSENT',
  'RESOLVE',
  'CONFIRM',
  'REJECT',
  'CLOSE',
  'REOPEN',
  'CANCEL',
  'REPLY',
  'NOTE',
  'LOG_CALL',
  'LINK_ARTICLE',
]);
export type TicketAction = z.infer<typeof ticketAction>;

/** Why an action is not offered now; the texts live in `packages/messages` under these codes. */
export const ticketReason = z.enum([
  /** The status does not allow it. */
  'ILLEGAL_STEP',
  /** The caller's roles do not reach this ticket for this action. */
  'NOT_ALLOWED',
  'CUSTOMER_UNKNOWN',
  'CUSTOMER_ALREADY_KNOWN',
  'CATEGORY_MISSING',
  'NOT_ASSIGNED',
  'ALREADY_ASSIGNED',
  'ALREADY_ASSIGNED_TO_YOU',
  'NO_SOLUTION_PROPOSED',
  'FINAL_SOLUTION_MISSING',
  'CONSENT_MISSING',
  'CONSENT_ALREADY_RECORDED',
  'ACCEPTANCE_CRITERIA_UNMET',
  'VISIT_STILL_OPEN',
  'NO_VISIT_REQUEST',
  'REOPEN_PERIOD_OVER',
]);
export type TicketReason = z.infer<typeof ticketReason>;

/** TKT-03: what the record still lacks, as the agent's checklist shows it. */
export const ticketGap = z.enum([
  'CUSTOMER',
  'CONTACT',
  'INSTALLATION',
  'PRODUCT_VERSION',
  'ENVIRONMENT',
  'OCCURRED_AT',
  'CATEGORY',
  'IMPACT',
  'URGENCY',
  /** TKT-02: it did not come by phone and nobody has phoned back yet. */
  'PHONE_BACK',
  /** TKT-18: phone, remote or on site has not been decided with the customer. */
  'ASSESSMENT',
  'IDENTITY_CHECK',
  'PROOF_OF_PURCHASE_CHECK',
]);
export type TicketGap = z.infer<typeof ticketGap>;
