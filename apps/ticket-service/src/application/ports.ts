import type { Receipt } from '@aftercare/contracts/paging';
import type { AlarmReceivers } from '../domain/clock-alarms.js';
import type { Belonging } from '../domain/complete-ticket.js';
import type { CustomerIntake } from '../domain/intake.js';
import type { Act, TicketDecision } from '../domain/ticket-decision.js';
import type { Ticket } from '../domain/ticket.js';
import type { ChosenCategory } from '../domain/triage.js';
import type { VisitPlace } from '../domain/visit.js';

/** Which ticket a command means, and the version that the person saw (COM-16). */
export interface TicketTarget {
  readonly id: string;
  readonly expectedVersion?: number | undefined;
}

export type NumberedReceipt = Receipt & { readonly number: string; readonly status: Ticket['status'] };

/** A decision; asynchronous where it writes to another record of this service in the same transaction. */
export type Decide = (ticket: Ticket, act: Act) => TicketDecision | Promise<TicketDecision>;

/** Tickets in the scope of the running request. Each call is one transaction: state, facts, audit, timer. */
export interface TicketStore {
  /** Gives the new ticket its id and number. */
  add(
    promise: { readonly serviceLevelCode: string; readonly calendarId: string },
    decide: (name: { readonly id: string; readonly number: string }, act: Act) => TicketDecision,
  ): Promise<NumberedReceipt>;
  /** `NOT_FOUND` outside the scope, `VERSION_CONFLICT` when somebody was faster. */
  change(target: TicketTarget, decide: Decide): Promise<Receipt>;
  /** The same for a decision that adds words to the conversation; answers the entry too. */
  converse(target: TicketTarget, decide: Decide): Promise<Receipt & { readonly entryId: string }>;
  /** The same with more in the answer. */
  changeAndTell<A extends object>(
    target: TicketTarget,
    decide: Decide,
    tell: (after: Ticket, decision: TicketDecision) => A,
  ): Promise<Receipt & A>;
  /** A ticket as it is now, not locked: for questions to others that come before the change. */
  look(id: string, path?: readonly string[]): Promise<Ticket>;
}

/** Uploads of the caller, as words on a ticket take them along (COM-09). Joins the running transaction. */
export interface TicketFiles {
  /** `NOT_FOUND` for a file that the caller did not upload, or that hangs on something already. */
  goWith(
    words: { readonly ticketId: string; readonly entryId: string; readonly internal: boolean },
    attachmentIds: readonly string[],
  ): Promise<void>;
}

/** What customer-service knows of a requester (CUS-02, CUS-04), asked before a ticket is opened. */
export interface CustomerFile {
  /** `NOT_FOUND` also when contact or installation are another customer's. */
  forIntake(request: {
    readonly customerId: string;
    readonly contactId?: string | undefined;
    readonly installationId?: string | undefined;
    readonly reportedAt?: string | undefined;
  }): Promise<CustomerIntake>;
  /** Whose these are; `NOT_FOUND` when one does not exist. */
  belongings(named: {
    readonly contactId?: string | undefined;
    readonly installationId?: string | undefined;
  }): Promise<Belonging>;
  /** Whose place and person a visit would be to; `NOT_FOUND` when one does not exist or is retired. */
  visitPlace(wish: { readonly siteId: string; readonly contactId?: string | undefined }): Promise<VisitPlace>;
}

/** Members of staff and units as this service keeps them from identity's events. */
export interface StaffDirectory {
  /** The unit of an active member of staff; `PERSON_UNKNOWN` when there is none. */
  unitOf(personId: string): Promise<string>;
  /** `UNIT_UNKNOWN` when there is no such unit. */
  refuseUnknownUnits(unitIds: readonly string[], field: string): Promise<void>;
  /** The first of these people who is still with us; null when nobody is. */
  firstActive(personIds: readonly string[]): Promise<string | null>;
  /** TKT-09: who is told when a clock of this ticket runs out. */
  alarmReceivers(ticketId: string): Promise<AlarmReceivers>;
}

/** TKT-04: a category that can be chosen for tickets now; `CATEGORY_UNKNOWN` otherwise. */
export type ChooseCategory = (code: string) => Promise<ChosenCategory>;
