import type { InputOf } from '@aftercare/contracts/define';
import * as conversation from '@aftercare/contracts/ticket/conversation';
import { explainTicketClock } from '@aftercare/contracts/ticket/clock-explain';
import * as solutions from '@aftercare/contracts/ticket/solution';
import * as queries from '@aftercare/contracts/ticket/ticket-queries';
import { visitRequestsByIds } from '@aftercare/contracts/ticket/visit-request';
import { Handles } from '@aftercare/service-kit/handles';
import { Controller, Inject } from '@nestjs/common';
import type { TicketQueries } from '../../application/query-ports.js';
import { TICKET_QUERIES } from '../../providers.js';

const readers = { staff: 'TICKET_READ', contact: true, service: true } as const; // keeps the literal `true`
const people = { staff: 'TICKET_READ', contact: true } as const;
const services = { service: true } as const;

@Controller()
export class TicketQueriesController {
  constructor(@Inject(TICKET_QUERIES) private readonly ask: TicketQueries) {}

  @Handles(queries.listTickets, readers)
  list(input: InputOf<typeof queries.listTickets>) {
    return this.ask.tickets.list(input);
  }

  @Handles(queries.countTickets, readers)
  count(input: InputOf<typeof queries.countTickets>) {
    return this.ask.tickets.count(input);
  }

  @Handles(queries.ticketsByIds, readers)
  async byIds({ ids }: InputOf<typeof queries.ticketsByIds>) {
    return { items: await this.ask.tickets.byIds(ids) };
  }

  @Handles(queries.ticketByNumber, readers)
  async byNumber({ number }: InputOf<typeof queries.ticketByNumber>) {
    return { ticket: await this.ask.tickets.byNumber(number) };
  }

  @Handles(visitRequestsByIds, readers)
  async visitRequests({ ids }: InputOf<typeof visitRequestsByIds>) {
    return { items: await this.ask.tickets.visitRequests(ids) };
  }

  @Handles(queries.ticketActions, people)
  async actions({ ids }: InputOf<typeof queries.ticketActions>) {
    return { items: await this.ask.offers.of(ids) };
  }

  @Handles(conversation.listConversation, people)
  conversation(input: InputOf<typeof conversation.listConversation>) {
    return this.ask.conversation.list(input);
  }

  @Handles(conversation.entriesByIds, readers)
  async entries({ ids }: InputOf<typeof conversation.entriesByIds>) {
    return { items: await this.ask.conversation.byIds(ids) };
  }

  @Handles(solutions.solutionsByIds, readers)
  async solutions({ ids }: InputOf<typeof solutions.solutionsByIds>) {
    return { items: await this.ask.solutions.byIds(ids) };
  }

  @Handles(solutions.solutionsOfTickets, readers)
  async solutionsOf({ ticketIds }: InputOf<typeof solutions.solutionsOfTickets>) {
    return { items: await this.ask.solutions.ofTickets(ticketIds) };
  }

  @Handles(explainTicketClock, people)
  explain(input: InputOf<typeof explainTicketClock>) {
    return this.ask.details.explain(input);
  }

  @Handles(queries.ticketSnapshot, services)
  snapshot(input: InputOf<typeof queries.ticketSnapshot>) {
    return this.ask.details.snapshot(input);
  }

  @Handles(queries.ticketCallerReach, services)
  async callerReach({ ids }: InputOf<typeof queries.ticketCallerReach>) {
    return { items: await this.ask.details.callerReach(ids) };
  }
}
