import type { VisitState, WorkOrderStatus } from '@aftercare/contracts/dispatch/dispatch-codes';
import type { VisitRequestState } from '@aftercare/contracts/ticket/visit-request';

/**
 * TKT-18: what a request in dispatch means on the ticket; null: the ticket shows what it showed. A quote, and parts that
 * are sent, are still the request; escalated to headquarters the visit is over, and the ticket goes on.
 */
export function progressOfRequest(state: VisitState): VisitRequestState | null {
  switch (state) {
    case 'SENT_BACK':
    case 'APPROVED':
    case 'SOLVED':
    case 'WITHDRAWN':
      return state;
    case 'ESCALATED':
      return 'UNSOLVED';
    case 'REQUESTED':
    case 'QUOTED':
    case 'PARTS_SENT':
      return null;
  }
}

/** How far an engineer is; how it ends is told by the request. */
export function progressOfOrder(status: WorkOrderStatus): VisitRequestState | null {
  switch (status) {
    case 'TO_ASSIGN':
      return 'APPROVED';
    case 'ASSIGNED':
    case 'ACCEPTED':
      return 'ASSIGNED';
    case 'APPOINTED':
      return 'APPOINTED';
    case 'ARRIVED':
    case 'WORKING':
      return 'ON_SITE';
    case 'REPORTED':
    case 'SIGNED':
      return 'REPORTED';
    case 'ON_THE_WAY':
    case 'WRITTEN_OFF':
    case 'CANCELLED':
      return null;
  }
}
