import type { Caller, Reach } from '@aftercare/contracts/caller';
import type { Permission } from '@aftercare/contracts/identity/permissions';
import { ticketAction, type TicketAction } from '@aftercare/contracts/ticket/ticket-actions';
import { refusalOf, type Refusal, type Situation } from './ticket-rules.js';
import type { Ticket } from './ticket.js';

/** Who may do an action: staff with a permission, and contacts where the customer speaks for themselves. */
export interface Admitted {
  readonly staff: Permission;
  readonly contact?: true;
}

/** The one table of who may do what; controllers admit by it, and offers are made by it. */
export const admitted = {
  IDENTIFY_CUSTOMER: { staff: 'TICKET_TRIAGE' },
  ASSESS: { staff: 'TICKET_WORK' },
  TRIAGE: { staff: 'TICKET_TRIAGE' },
  RECATEGORISE: { staff: 'TICKET_TRIAGE' },
  CHANGE_PRIORITY: { staff: 'TICKET_TRIAGE' },
  ASSIGN: { staff: 'TICKET_ASSIGN' },
  CLAIM: { staff: 'TICKET_CLAIM' },
  HAND_OVER: { staff: 'TICKET_WORK' },
  START: { staff: 'TICKET_WORK' },
  WAIT: { staff: 'TICKET_WORK' },
  RESUME: { staff: 'TICKET_WORK' },
  PARK: { staff: 'TICKET_WORK' },
  CALL_BACK: { staff: 'TICKET_WORK' },
  RECORD_ATTEMPT: { staff: 'TICKET_WORK' },
  ESCALATE: { staff: 'TICKET_WORK' },
  REQUEST_VISIT: { staff: 'VISIT_REQUEST' },
  AMEND_VISIT_REQUEST: { staff: 'VISIT_REQUEST' },
  WITHDRAW_VISIT_REQUEST: { staff: 'VISIT_REQUEST' },
  AGREE_TIME: { staff: 'TICKET_WORK' },
  PROPOSE_SOLUTION: { staff: 'TICKET_WORK' },
  RECORD_CONSENT: { staff: 'TICKET_WORK', contact: true },
  RESOLVE: { staff: 'TICKET_WORK' },
  CONFIRM: { staff: 'TICKET_WORK', contact: true },
  REJECT: { staff: 'TICKET_WORK', contact: true },
  CLOSE: { staff: 'TICKET_CLOSE' },
  REOPEN: { staff: 'TICKET_CLOSE', contact: true },
  CANCEL: { staff: 'TICKET_CANCEL' },
  REPLY: { staff: 'TICKET_WORK', contact: true },
  NOTE: { staff: 'TICKET_WORK' },
  LOG_CALL: { staff: 'TICKET_WORK' },
  LINK_ARTICLE: { staff: 'TICKET_WORK' },
} as const satisfies Readonly<Record<TicketAction, Admitted>>;

/** How far one's permissions have to reach for this very ticket. */
export type Reaches = Readonly<Record<Reach, boolean>>;

export interface Offer {
  readonly action: TicketAction;
  readonly refusal: Refusal | null;
}

/** TKT-11: every action of a person, with the reason where it is not possible now. */
export const offersTo = (
  caller: Caller,
  ticket: Ticket,
  reaches: Reaches,
  situation: Situation,
): readonly Offer[] =>
  ticketAction.options.map((action) => ({
    action,
    refusal: isAdmitted(action, caller, reaches)
      ? refusalOf(action, ticket, situation)
      : { code: 'NOT_ALLOWED', params: {} },
  }));

function isAdmitted(action: TicketAction, caller: Caller, reaches: Reaches): boolean {
  const { staff, contact }: Admitted = admitted[action];
  switch (caller.kind) {
    case 'staff': {
      const reach = caller.grants[staff];
      return reach !== undefined && reaches[reach];
    }
    case 'contact':
      return contact === true;
    case 'service':
    case 'anonymous':
      return false;
  }
}
