import type { DataOf, EventDefinition } from '@aftercare/contracts/define';
import * as visit from '@aftercare/contracts/dispatch/visit-request';
import * as order from '@aftercare/contracts/dispatch/work-order-events';
import type { EventEnvelope } from '@aftercare/contracts/envelope';
import { reaction, type Reaction } from '@aftercare/service-kit/reaction';
import type { Transaction } from '@aftercare/service-kit/transaction';
import type { UseCases } from '../../application/use-cases.js';
import { addToTimeline } from '../postgres/timeline-writer.js';

type VisitEvent = EventDefinition<string, typeof visit.visitReceived.data>;
type OrderEvent = EventDefinition<string, typeof order.workOrderCreated.data>;

/** CUS-05: what of a visit concerns its customer. Clocks and inner moves stay with dispatch. */
const visitsShown: readonly VisitEvent[] = [
  visit.visitReceived,
  visit.visitQuoted,
  visit.visitQuoteAnswered,
  visit.visitApproved,
  visit.partsSent,
  visit.visitEscalated,
  visit.visitSolved,
  visit.visitWithdrawn,
];
const ordersShown: readonly OrderEvent[] = [
  order.workOrderAppointed,
  order.workOrderArrived,
  order.workOrderReported,
  order.workOrderSigned,
  order.workOrderWrittenOff,
];

/** Quotas follow a visit from its approval to its end (CUS-04, DSP-09); the timeline shows it. */
export const visitReactions = (cases: UseCases): readonly Reaction[] => [
  reaction(visit.visitApproved, (_tx, { aggregateId: id, data }) =>
    cases.reserveQuotaWhenVisitApproved({ id, ...data }),
  ),
  ...[visit.visitNextOrdered, visit.visitReturnedToField].map((event) =>
    reaction(event, (_tx, { aggregateId: id, data }) => cases.moveQuotaWhenNextVisitOrdered({ id, ...data })),
  ),
  reaction(visit.visitSolved, (_tx, { aggregateId: id, data }) =>
    cases.consumeQuotaWhenVisitSolved({ id, ...data }),
  ),
  reaction(visit.visitWithdrawn, (_tx, { aggregateId: id, data }) =>
    cases.releaseQuotaWhenVisitWithdrawn({ id, ...data }),
  ),
  ...visitsShown.map((event) => reaction(event, addVisit)),
  ...ordersShown.map((event) => reaction(event, addOrder)),
];

async function addVisit(
  tx: Transaction,
  { messageId: id, aggregateId: recordId, type: event, at, actor, data }: EventEnvelope<DataOf<VisitEvent>>,
): Promise<void> {
  const { visit: facts, ...own } = data;
  const {
    customerId,
    ticketNumber: number,
    unitId,
    engineerId,
    state,
    priority,
    travelZone,
    covered,
  } = facts;
  const seenBy = { unitId, personId: engineerId };
  const shown = { ...own, state, priority, travelZone, covered };
  const entry = { id, at, event, recordKind: 'visitRequest', recordId, actor, customerId, number, seenBy };
  await addToTimeline(tx, { ...entry, data: shown });
}

async function addOrder(
  tx: Transaction,
  { messageId: id, aggregateId: recordId, type: event, at, actor, data }: EventEnvelope<DataOf<OrderEvent>>,
): Promise<void> {
  const { customerId, number, unitId, engineerId, customerName: _, ...shown } = data;
  const seenBy = { unitId, personId: engineerId };
  const entry = { id, at, event, recordKind: 'workOrder', recordId, actor, customerId, number, seenBy };
  await addToTimeline(tx, { ...entry, data: shown });
}
