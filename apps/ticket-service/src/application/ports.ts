import type { InputOf, OutputOf } from '@aftercare/contracts/define';
import type { Receipt } from '@aftercare/contracts/paging';
import type { CategoryClass } from '@aftercare/contracts/ticket/category';
import type { countTickets, listTickets } from '@aftercare/contracts/ticket/ticket-queries';
import type { TicketView } from '@aftercare/contracts/ticket/ticket-view';
import type { AlarmReceivers } from '../domain/clock-alarms.js';
import type { CustomerIntake } from '../domain/intake.js';
import type { Act, TicketDecision } from '../domain/ticket-decision.js';
import type { Ticket } from '../domain/ticket.js';

/** Which ticket a command means, and the version that the person saw (COM-16). */
export interface TicketTarget {
  readonly id: string;
  readonly expectedVersion?: number | undefined;
}

export type NumberedReceipt = Receipt & { readonly number: string; readonly status: Ticket['status'] };

/** Tickets in the scope of the running request. Each call is one transaction: state, facts, audit, timer. */
export interface TicketStore {
  /** Gives the new ticket its id and number. */
  add(
    promise: { readonly serviceLevelCode: string; readonly calendarId: string },
    decide: (name: { readonly id: string; readonly number: string }, act: Act) => TicketDecision,
  ): Promise<NumberedReceipt>;
  /** `NOT_FOUND` outside the scope, `VERSION_CONFLICT` when somebody was faster. */
  change(target: TicketTarget, decide: (ticket: Ticket, act: Act) => TicketDecision): Promise<Receipt>;
  /** The same for a decision that adds words to the conversation; answers the entry too. */
  converse(
    target: TicketTarget,
    decide: (ticket: Ticket, act: Act) => TicketDecision,
  ): Promise<Receipt & { readonly entryId: string }>;
}

/** Lists and looks up tickets in the scope of the running request. */
export interface TicketReader {
  list(input: InputOf<typeof listTickets>): Promise<OutputOf<typeof listTickets>>;
  count(input: InputOf<typeof countTickets>): Promise<OutputOf<typeof countTickets>>;
  byIds(ids: readonly string[]): Promise<TicketView[]>;
  byNumber(number: string): Promise<TicketView | null>;
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
}

/** Members of staff as this service keeps them from identity's events. */
export interface StaffDirectory {
  /** The unit of an active member of staff; `PERSON_UNKNOWN` when there is none. */
  unitOf(personId: string): Promise<string>;
  /** The first of these people who is still with us; null when nobody is. */
  firstActive(personIds: readonly string[]): Promise<string | null>;
  /** TKT-09: who is told when a clock of this ticket runs out. */
  alarmReceivers(ticketId: string): Promise<AlarmReceivers>;
}

/** TKT-04: the class of a category that can be chosen for new tickets; `CATEGORY_UNKNOWN` otherwise. */
export type ClassOfCategory = (code: string) => Promise<CategoryClass>;
