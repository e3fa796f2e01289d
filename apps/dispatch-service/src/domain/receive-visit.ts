import {
  arrivalTargetChanged,
  visitAmended,
  visitReceived,
  visitWithdrawn,
} from '@aftercare/contracts/dispatch/visit-request';
import { workOrderCancelled } from '@aftercare/contracts/dispatch/work-order-events';
import { happened, onVisit, type Act, type Case, type CaseDecision, type Changed } from './act.js';
import { cancelArrival, moveArrival, startArrivalClock } from './arrival-clock.js';
import type { Visit } from './visit.js';
import { visitLifeCycle } from './visit-life-cycle.js';
import { workOrderLifeCycle } from './work-order-life-cycle.js';

/** What ticket and customer file say of a request: everything that dispatch does not decide itself. */
export type VisitRequested = Pick<
  Visit,
  | ('id' | 'ticketId' | 'ticketNumber' | 'priority' | 'customerId' | 'customerName' | 'customerLevel')
  | ('unitId' | 'installationId' | 'requestedAt')
  | keyof VisitWish
> & { readonly promises: Visit['promises'] };

/** What the ticket's people can amend. */
export type VisitWish = Pick<
  Visit,
  | ('siteId' | 'siteName' | 'district' | 'place' | 'travelZone' | 'contactId')
  | ('task' | 'preparation' | 'skillCodes' | 'wishedFrom' | 'wishedUntil')
>;

/** DSP-04, DSP-10: a new request; its arrival clock has run since it was made, however late it came here. */
export function receiveVisit(requested: VisitRequested, act: Act): Changed<Visit> {
  const next: Visit = {
    ...requested,
    version: 0,
    state: visitLifeCycle.initial,
    source: 'TICKET',
    covered: null,
    agreementId: null,
    overrun: false,
    missing: null,
    quote: null,
    clock: startArrivalClock(requested, requested.requestedAt, act),
    notes: [],
    currentOrderId: null,
    orderCount: 0,
    updatedAt: act.now,
  };
  return { next, events: [happened(visitReceived, {})] };
}

/** The ticket's engineer completed it. What has ended stays as it is. */
export function amendVisit(before: Case, wish: VisitWish, act: Act): CaseDecision {
  const { visit } = before;
  if (hasEnded(visit)) return onVisit(before, {}, []);
  const clock = moveArrival(visit, { ...wish, promises: visit.promises }, act);
  const changes = { ...wish, clock, state: visitLifeCycle.next(visit.state, 'AMEND'), missing: null };
  const moved = clock === visit.clock ? [] : [happened(arrivalTargetChanged, {})];
  return onVisit(before, changes, [happened(visitAmended, {}), ...moved]);
}

/** Taken back by the ticket: its order is cancelled. With an engineer on site it goes on, and a write-off ends it. */
export function withdrawVisit(before: Case, act: Act): CaseDecision {
  const { visit, order } = before;
  const running = order && workOrderLifeCycle.actionsFrom(order.status).length > 0 ? order : null;
  const onSite = running !== null && !workOrderLifeCycle.actionsFrom(running.status).includes('CANCEL');
  if (hasEnded(visit) || onSite) return onVisit(before, {}, []);
  const decision = onVisit(before, { ...withdrawn(visit, act) }, [happened(visitWithdrawn, {})]);
  if (!running) return decision;
  const status = workOrderLifeCycle.next(running.status, 'CANCEL');
  return {
    ...decision,
    order: { next: { ...running, status }, events: [happened(workOrderCancelled, {})] },
  };
}

export const withdrawn = (visit: Visit, act: Act, step: 'WITHDRAW' | 'DECLINE_QUOTE' = 'WITHDRAW') => ({
  state: visitLifeCycle.next(visit.state, step),
  clock: cancelArrival(visit.clock, act, 'WITHDRAWN'),
});

const hasEnded = ({ state }: Visit): boolean => visitLifeCycle.actionsFrom(state).length === 0;
