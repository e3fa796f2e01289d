import type { DataOf, EventDefinition } from '@aftercare/contracts/define';
import type { EventEnvelope } from '@aftercare/contracts/envelope';
import * as ticket from '@aftercare/contracts/ticket/ticket-events';
import { reaction, type Reaction } from '@aftercare/service-kit/reaction';
import type { Transaction } from '@aftercare/service-kit/transaction';
import type { UseCases } from '../../application/use-cases.js';
import { addToTimeline } from '../postgres/timeline-writer.js';

/** CUS-05: what of a ticket concerns its customer. Clocks, notes and inner moves stay at the ticket. */
const shown = [
  ticket.ticketOpened,
  ticket.customerIdentified,
  ticket.ticketAssessed,
  ticket.ticketAssigned,
  ticket.ticketWaitStarted,
  ticket.ticketResumed,
  ticket.ticketParked,
  ticket.ticketCalledBack,
  ticket.ticketAttemptRecorded,
  ticket.ticketTimeAgreed,
  ticket.ticketReplied,
  ticket.customerWrote,
  ticket.callLogged,
  ticket.visitRequested,
  ticket.visitRequestWithdrawn,
  ticket.visitProgressed,
  ticket.solutionProposed,
  ticket.consentRecorded,
  ticket.ticketResolved,
  ticket.confirmationReminded,
  ticket.ticketConfirmed,
  ticket.ticketRejected,
  ticket.ticketLapsed,
  ticket.ticketClosed,
  ticket.ticketReopened,
  ticket.ticketCancelled,
] as const;

export const ticketReactions = (cases: UseCases): readonly Reaction[] => [
  ...shown.map((event: TicketEvent) => reaction(event, addTicketToTimeline)),
  reaction(ticket.ticketHistoryRecorded, async (tx, event) => {
    // a log has many rows that say the same; the timeline tells where it went on
    if (event.data.previousStatus !== event.data.ticket.status) await addTicketToTimeline(tx, event);
  }),
  reaction(ticket.ticketConfirmed, (_tx, { aggregateId, imported = false, data }) =>
    cases.openFollowUpWhenNotContent({ ticketId: aggregateId, imported, ...data }),
  ),
  reaction(ticket.ticketClosed, async (_tx, { aggregateId: id, imported = false, data }) => {
    const closed = { id, imported, ...data };
    await cases.consumeRemoteQuotaWhenTicketClosed(closed);
    await cases.sendSurveyWhenTicketClosed(closed);
  }),
];

/** Every event of a ticket carries the ticket after it. */
type TicketEvent = EventDefinition<string, typeof ticket.ticketStarted.data>;

async function addTicketToTimeline(
  tx: Transaction,
  { messageId, aggregateId, type, at, actor, data }: EventEnvelope<DataOf<TicketEvent>>,
): Promise<void> {
  const { ticket: facts, clocks: _, ...own } = data;
  const { number, customerId, unitId, assigneeId, status, priority, channel, categoryCode, productCode } =
    facts;
  if (customerId === null) return; // nobody knows yet whose it is
  await addToTimeline(tx, {
    id: messageId,
    at,
    event: type,
    recordKind: 'ticket',
    recordId: aggregateId,
    actor,
    customerId,
    number,
    seenBy: { unitId, personId: assigneeId },
    data: { ...own, status, priority, channel, categoryCode, productCode },
  });
}
