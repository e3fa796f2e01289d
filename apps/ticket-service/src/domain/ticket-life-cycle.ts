import type { TicketStatus } from '@aftercare/contracts/ticket/ticket-codes';
import { defineLifeCycle } from '@aftercare/domain-kit/life-cycle';

/** TKT-11. Steps that people take; LAPSE and ARCHIVE happen by timer. */
export type TicketStep =
  | 'TRIAGE'
  | 'ASSIGN'
  /** Back to nobody: a triaged ticket to its queue, an untriaged one to triage. */
  | 'TO_QUEUE'
  | 'TO_TRIAGE'
  | 'START'
  | 'WAIT_FOR_CUSTOMER'
  | 'WAIT_FOR_THIRD_PARTY'
  | 'WAIT_FOR_RELEASE'
  | 'RESUME'
  | 'PARK'
  | 'RESOLVE'
  | 'CONFIRM'
  | 'REJECT'
  | 'LAPSE'
  | 'CLOSE'
  | 'REOPEN'
  | 'CANCEL'
  | 'MERGE'
  | 'ARCHIVE';

const anyTime = { CANCEL: 'CANCELLED', MERGE: 'MERGED' } as const;
const backToNobody = { TO_QUEUE: 'TRIAGED', TO_TRIAGE: 'NEW' } as const;

/**
 * The one table of the life cycle: it enforces every step, and tells which steps are offered. What waits goes on
 * waiting when another person gets it.
 */
export const ticketLifeCycle = defineLifeCycle<TicketStatus, TicketStep>('ticket', 'NEW', {
  NEW: { TRIAGE: 'TRIAGED', ASSIGN: 'ASSIGNED', ...backToNobody, ...anyTime },
  TRIAGED: { TRIAGE: 'TRIAGED', ASSIGN: 'ASSIGNED', ...backToNobody, ...anyTime },
  ASSIGNED: { TRIAGE: 'ASSIGNED', ASSIGN: 'ASSIGNED', START: 'IN_PROGRESS', ...backToNobody, ...anyTime },
  IN_PROGRESS: {
    ASSIGN: 'ASSIGNED',
    ...backToNobody,
    WAIT_FOR_CUSTOMER: 'WAITING_CUSTOMER',
    WAIT_FOR_THIRD_PARTY: 'WAITING_THIRD_PARTY',
    WAIT_FOR_RELEASE: 'WAITING_RELEASE',
    PARK: 'PARKED',
    RESOLVE: 'RESOLVED',
    ...anyTime,
  },
  WAITING_CUSTOMER: { ASSIGN: 'WAITING_CUSTOMER', ...backToNobody, RESUME: 'IN_PROGRESS', ...anyTime },
  WAITING_THIRD_PARTY: { ASSIGN: 'WAITING_THIRD_PARTY', ...backToNobody, RESUME: 'IN_PROGRESS', ...anyTime },
  WAITING_RELEASE: { ASSIGN: 'WAITING_RELEASE', ...backToNobody, RESUME: 'IN_PROGRESS', ...anyTime },
  PARKED: { ASSIGN: 'PARKED', ...backToNobody, RESUME: 'IN_PROGRESS', ...anyTime },
  RESOLVED: { CONFIRM: 'CONFIRMED', REJECT: 'IN_PROGRESS', LAPSE: 'LAPSED' },
  CONFIRMED: { REJECT: 'IN_PROGRESS', CLOSE: 'CLOSED' },
  LAPSED: { REJECT: 'IN_PROGRESS', CLOSE: 'CLOSED' },
  CLOSED: { REOPEN: 'IN_PROGRESS', ARCHIVE: 'ARCHIVED' },
  ARCHIVED: {},
  CANCELLED: {},
  MERGED: {},
});

/** The statuses in which somebody still has to do something. */
export const openStatuses = ticketLifeCycle.states.filter(
  (status) =>
    !['RESOLVED', 'CONFIRMED', 'LAPSED', 'CLOSED', 'ARCHIVED', 'CANCELLED', 'MERGED'].includes(status),
);
