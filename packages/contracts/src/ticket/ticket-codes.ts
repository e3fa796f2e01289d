import { z } from 'zod';

/** TKT-11. What leads from one to the next stands in the ticket service's life cycle. */
export const ticketStatus = z.enum([
  'NEW',
  'TRIAGED',
  'ASSIGNED',
  'IN_PROGRESS',
  'WAITING_CUSTOMER',
  'WAITING_THIRD_PARTY',
  'WAITING_RELEASE',
  'PARKED',
  'RESOLVED',
  'CONFIRMED',
  'LAPSED',
  'CLOSED',
  'ARCHIVED',
  'CANCELLED',
  'MERGED',
]);
export type TicketStatus = z.infer<typeof ticketStatus>;

/** TKT-01. How the request came in. */
export const ticketChannel = z.enum([
  'PHONE',
  'PORTAL',
  'EMAIL',
  'API',
  'CHAT',
  'MESSENGER',
  'SMS',
  'SOCIAL',
  'FAX',
  'COURIER',
  'WALK_IN',
  'ON_SITE',
  'INTERNAL',
  'IMPORT',
]);
export type TicketChannel = z.infer<typeof ticketChannel>;

/** TKT-03. Who asks. */
export const requesterKind = z.enum(['COMPANY', 'AUTHORITY', 'CITIZEN', 'BRANCH', 'DEALER', 'DIRECT_USER']);
export type RequesterKind = z.infer<typeof requesterKind>;

/** TKT-07. How much of the customer's business suffers. */
export const impact = z.enum(['WHOLE_BUSINESS', 'DEPARTMENT', 'PERSON', 'NONE']);
export type Impact = z.infer<typeof impact>;

/** TKT-07. How soon it hurts. */
export const urgency = z.enum(['NOW', 'TODAY', 'THIS_WEEK', 'CAN_WAIT']);
export type Urgency = z.infer<typeof urgency>;

/** TKT-07. P1 is the highest. */
export const priority = z.enum(['P1', 'P2', 'P3', 'P4']);
export type Priority = z.infer<typeof priority>;

/** TKT-07. VIP requests go straight to the customer's service consultant. */
export const lane = z.enum(['GENERAL', 'VIP']);
export type Lane = z.infer<typeof lane>;

/** What a wait is for; each has its own status. */
export const waitReason = z.enum(['CUSTOMER', 'THIRD_PARTY', 'RELEASE']);
export type WaitReason = z.infer<typeof waitReason>;

/** TKT-18. How the service is given, in the order in which it is tried. */
export const serviceMode = z.enum(['PHONE', 'REMOTE', 'ON_SITE']);
export type ServiceMode = z.infer<typeof serviceMode>;

/** How the customer's word reached us. */
export const customerVoice = z.enum(['PORTAL', 'PHONE', 'MAIL_LINK', 'EMAIL', 'IN_PERSON']);
export type CustomerVoice = z.infer<typeof customerVoice>;

/** CUS-04 as seen at intake; UNCHECKED while the customer is unknown. */
export const coverage = z.enum(['COVERED', 'TO_BE_QUOTED', 'UNCHECKED']);
export type Coverage = z.infer<typeof coverage>;

export const cancelReason = z.enum(['WITHDRAWN', 'DUPLICATE', 'NOT_A_SERVICE_REQUEST', 'OTHER']);
export type CancelReason = z.infer<typeof cancelReason>;
