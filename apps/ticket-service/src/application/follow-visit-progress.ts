import type { VisitState, WorkOrderStatus } from '@aftercare/contracts/dispatch/dispatch-codes';
import { progressOfOrder, progressOfRequest } from '../domain/visit-progress.js';
import type { VisitNews } from '../domain/visit.js';
import { mayStillChange } from '../domain/visit-life-cycle.js';
import type { TicketStore } from './ports.js';

interface NewsOfRequest {
  readonly id: string;
  readonly ticketId: string;
  readonly state: VisitState;
}

interface NewsOfOrder {
  readonly ticketId: string;
  readonly visitRequestId: string;
  readonly status: WorkOrderStatus;
}

/**
 * TKT-18: dispatch's facts about a request and its orders, as the ticket shows them. What has ended on the ticket stays:
 * it went on without the visit. Words of a request sent back are read by those who may see them in dispatch.
 */
export const followVisitProgress = (
  tickets: TicketStore,
  follow: (ticketId: string, news: VisitNews) => Promise<void>,
) => {
  const tell = async (ticketId: string, visitRequestId: string, state: VisitNews['state'] | null) => {
    if (state === null) return;
    const { visitRequest } = await tickets.look(ticketId);
    if (visitRequest?.id !== visitRequestId || !mayStillChange(visitRequest.state)) return;
    await follow(ticketId, { visitRequestId, state, missing: null });
  };
  return {
    ofRequest: ({ id, ticketId, state }: NewsOfRequest) => tell(ticketId, id, progressOfRequest(state)),
    ofOrder: ({ ticketId, visitRequestId, status }: NewsOfOrder) =>
      tell(ticketId, visitRequestId, progressOfOrder(status)),
  };
};
