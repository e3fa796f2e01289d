import * as visit from '@aftercare/contracts/dispatch/visit-request';
import * as order from '@aftercare/contracts/dispatch/work-order-events';
import type { EventDefinition } from '@aftercare/contracts/define';
import { reaction, type Reaction } from '@aftercare/service-kit/reaction';
import type { followVisitProgress } from '../../application/follow-visit-progress.js';

const ofRequest: readonly EventDefinition<string, typeof visit.visitReceived.data>[] = [
  visit.visitSentBack,
  visit.visitEscalated,
  visit.visitSolved,
  visit.visitWithdrawn,
];

const ofOrder: readonly EventDefinition<string, typeof order.workOrderCreated.data>[] = [
  order.workOrderCreated,
  order.workOrderAssigned,
  order.workOrderDeclined,
  order.workOrderAppointed,
  order.workOrderArrived,
  order.workOrderReported,
];

/** TKT-18: what dispatch tells of a visit. Its order is made when it is approved, so that is told by the order. */
export const visitReactions = ({
  ofRequest: request,
  ofOrder: step,
}: ReturnType<typeof followVisitProgress>): readonly Reaction[] => [
  ...ofRequest.map((event) =>
    reaction(event, (_tx, { aggregateId: id, data: { visit: facts } }) =>
      request({ id, ticketId: facts.ticketId, state: facts.state }),
    ),
  ),
  ...ofOrder.map((event) => reaction(event, (_tx, { data }) => step(data))),
];
