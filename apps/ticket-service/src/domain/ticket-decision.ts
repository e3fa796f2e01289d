import type { Caller } from '@aftercare/contracts/caller';
import type { DataOf, EventDefinition } from '@aftercare/contracts/define';
import type { EntryKind } from '@aftercare/contracts/ticket/conversation';
import type { TicketChannel } from '@aftercare/contracts/ticket/ticket-codes';
import type { Decision } from '@aftercare/domain-kit/decision';
import type { ProblemReport } from './problem-report.js';
import type { ServiceLevel } from './service-level.js';
import type { SolutionChange } from './proposal.js';
import type { TicketClock } from './ticket-clocks.js';
import type { TicketSettings } from './ticket-settings.js';
import type { Ticket } from './ticket.js';

/** What a decision knows besides the ticket: who acts, when, and by which rules. */
export interface Act {
  /** The database's clock. */
  readonly now: Date;
  /** Person id, or `service:<name>`. */
  readonly by: string;
  readonly caller: Caller;
  readonly level: ServiceLevel;
  readonly settings: TicketSettings;
  readonly newId: () => string;
}

/** A fact of the life cycle; the store adds the ticket's and the clocks' state after it. */
export interface TicketEvent {
  readonly event: EventDefinition;
  readonly data: object;
}

/** One entry of the conversation; a STEP lends its words to the first event of the decision. */
export interface NewEntry {
  readonly id: string;
  readonly kind: EntryKind;
  readonly at: Date;
  readonly body: string | null;
  readonly mentionedIds: readonly string[];
  readonly channel: TicketChannel | null;
  readonly call: CallRecord | null;
}

export interface CallRecord {
  readonly direction: 'INBOUND' | 'OUTBOUND';
  readonly contactId: string | null;
  readonly phone: string | null;
  readonly startedAt: string;
  readonly durationMs: number | null;
  readonly result: 'TALKED' | 'NO_ANSWER' | 'BUSY' | 'WRONG_NUMBER' | 'VOICEMAIL';
}

export interface TicketDecision extends Decision<Ticket, TicketEvent> {
  readonly entries: readonly NewEntry[];
  /** A proposal that was made, or what became of it. */
  readonly solution?: SolutionChange;
  /** The problem report with which it was closed; each closing keeps its own. */
  readonly report?: ProblemReport;
}

type TicketData<D extends EventDefinition> = Omit<DataOf<D> & object, 'ticket' | 'clocks'>;

/** A fact with the fields that are its own. */
export const happened = <D extends EventDefinition>(event: D, data: TicketData<D>): TicketEvent => ({
  event,
  data,
});

/** The ticket with these fields changed, and what happened. */
export const decided = (
  ticket: Ticket,
  changes: Partial<Ticket>,
  events: readonly TicketEvent[],
  entries: readonly NewEntry[] = [],
): TicketDecision => ({ next: { ...ticket, ...changes }, events, entries });

/** The words that go with a step, folded into the conversation; nothing without words. */
export const stepNote = (act: Act, body: string | undefined): readonly NewEntry[] =>
  body === undefined ? [] : [entry(act, 'STEP', body)];

export const entry = (
  act: Act,
  kind: EntryKind,
  body: string | null,
  more: Partial<NewEntry> = {},
): NewEntry => ({
  id: act.newId(),
  kind,
  at: act.now,
  body,
  mentionedIds: [],
  channel: null,
  call: null,
  ...more,
});

export type Clocks = readonly TicketClock[];
