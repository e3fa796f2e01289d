import { quotaReserved } from '@aftercare/contracts/customer/entitlement';
import { personDeactivated } from '@aftercare/contracts/identity/person';
import * as ticket from '@aftercare/contracts/ticket/ticket-events';
import { coursePublished, courseRetired } from '@aftercare/contracts/training/course';
import { examPassed } from '@aftercare/contracts/training/exam';
import { keepOrganisation } from '@aftercare/service-kit/keep-organisation';
import { reaction, type Reaction } from '@aftercare/service-kit/reaction';
import type { UseCases } from './application/use-cases.js';
import { keepCourse, keepPassedCourse } from './adapters/postgres/keep-training.js';
import { keepTicketFacts } from './adapters/postgres/keep-ticket-facts.js';

/** What this service does because of others; each runs once per event. */
export const reactions = (cases: UseCases): readonly Reaction[] => [
  ...keepOrganisation,
  reaction(ticket.visitRequested, (_tx, event) => cases.noteVisitWhenTicketAsks(event)),
  reaction(ticket.visitRequestAmended, (_tx, event) => cases.noteVisitWhenTicketAsks(event)),
  reaction(ticket.visitRequestWithdrawn, (_tx, event) => cases.withdrawVisitWhenTicketDoes(event)),
  ...[ticket.ticketPriorityChanged, ticket.ticketCustomerRefreshed].map((event) =>
    reaction(event, (tx, { aggregateId, data }) => keepTicketFacts(tx, aggregateId, data.ticket)),
  ),
  ...[coursePublished, courseRetired].map((event) =>
    reaction(event, (tx, { aggregateId, data }) => keepCourse(tx, aggregateId, data)),
  ),
  reaction(examPassed, (tx, { data }) => keepPassedCourse(tx, data)),
  reaction(quotaReserved, (_tx, { data }) => cases.flagOverrunWhenQuotaReserved(data)),
  reaction(personDeactivated, (_tx, { aggregateId }) => cases.freeOrdersWhenEngineerLeaves(aggregateId)),
];
