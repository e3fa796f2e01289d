import type { InputOf, OutputOf } from '@aftercare/contracts/define';
import type { importedHistory, recordTicketHistory } from '@aftercare/contracts/ticket/history-commands';
import type { HistoryFindings, HistoryStep, ToldTicket } from '../domain/history.js';
import type { Act } from '../domain/ticket-decision.js';
import type { Ticket } from '../domain/ticket.js';

export type HistoryBatch = InputOf<typeof recordTicketHistory>;

/** What customer-service knows of those whose tickets a log tells. */
export type FileOfHistory = Pick<HistoryFindings, 'customer' | 'productCode' | 'productVersion'>;

/** What the store itself finds. */
export type FoundHere = Omit<HistoryFindings, keyof FileOfHistory>;

export interface HistoryFile {
  /** One for each ticket, in their order; `NOT_FOUND` also when contact or installation are another customer's. */
  ofTickets(tickets: readonly ToldTicket[]): Promise<readonly FileOfHistory[]>;
}

/** Decides on the rows of one ticket that are not known yet; `index` is its place in the batch. */
export type DecideHistory = (
  index: number,
  told: ToldTicket,
  before: Ticket | undefined,
  found: FoundHere,
  act: Act,
) => readonly HistoryStep[];

/** Logs of other systems. A batch is one transaction: all its rows or none. */
export interface HistoryStore {
  record(batch: HistoryBatch, decide: DecideHistory): Promise<OutputOf<typeof recordTicketHistory>>;
  /** In the scope of the running request. */
  tally(source: string): Promise<OutputOf<typeof importedHistory>>;
}
