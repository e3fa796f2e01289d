import type { InputOf, OutputOf, RequestDefinition } from '@aftercare/contracts/define';
import type { explainTicketClock } from '@aftercare/contracts/ticket/clock-explain';
import type * as conversation from '@aftercare/contracts/ticket/conversation';
import type { SolutionView } from '@aftercare/contracts/ticket/solution';
import type * as queries from '@aftercare/contracts/ticket/ticket-queries';
import type { TicketView } from '@aftercare/contracts/ticket/ticket-view';
import type { VisitRequestView } from '@aftercare/contracts/ticket/visit-request';

type Answers<Q extends RequestDefinition> = (input: InputOf<Q>) => Promise<OutputOf<Q>>;

/** Lists and looks up tickets in the scope of the running request. */
export interface TicketReader {
  readonly list: Answers<typeof queries.listTickets>;
  readonly count: Answers<typeof queries.countTickets>;
  byIds(ids: readonly string[]): Promise<TicketView[]>;
  byNumber(number: string): Promise<TicketView | null>;
  visitRequests(ids: readonly string[]): Promise<VisitRequestView[]>;
}

/** Everything that can be asked about tickets; each answers in the scope of the running request. */
export interface TicketQueries {
  readonly tickets: TicketReader;
  readonly conversation: {
    list: Answers<typeof conversation.listConversation>;
    byIds(ids: readonly string[]): Promise<conversation.EntryView[]>;
  };
  readonly solutions: {
    byIds(ids: readonly string[]): Promise<SolutionView[]>;
    ofTickets(ticketIds: readonly string[]): Promise<SolutionView[]>;
  };
  readonly offers: { of(ids: readonly string[]): Promise<OutputOf<typeof queries.ticketActions>['items']> };
  readonly details: {
    explain: Answers<typeof explainTicketClock>;
    snapshot: Answers<typeof queries.ticketSnapshot>;
    callerReach(ids: readonly string[]): Promise<OutputOf<typeof queries.ticketCallerReach>['items']>;
  };
}
