import type { DataOf } from '@aftercare/contracts/define';
import type {
  arrivalClockView,
  visitFacts as visitFactsSchema,
} from '@aftercare/contracts/dispatch/visit-request';
import type { workOrderCreated } from '@aftercare/contracts/dispatch/work-order-events';
import { fact, type Fact } from '@aftercare/service-kit/outbox';
import type { z } from 'zod';
import type { Act, Happening } from '../../domain/act.js';
import { dueOf } from '../../domain/arrival-clock.js';
import type { Visit } from '../../domain/visit.js';
import type { WorkOrder } from '../../domain/work-order.js';

type Calendars = Pick<Act, 'calendars'>;

/** Each event of a request with the request after it. */
export const factsOfVisit = (
  visit: Visit,
  engineerId: string | null,
  events: readonly Happening[],
  rules: Calendars,
): readonly Fact[] =>
  events.map(({ event, data }) => fact(event, { ...data, visit: visitFacts(visit, engineerId, rules) }));

/** Each event of a work order with the order after it; words stay here. */
export const factsOfOrder = (order: WorkOrder, visit: Visit, events: readonly Happening[]): readonly Fact[] =>
  events.map(({ event, data }) => fact(event, { ...data, ...orderFacts(order, visit) }));

function visitFacts(
  visit: Visit,
  engineerId: string | null,
  rules: Calendars,
): z.infer<typeof visitFactsSchema> {
  return {
    state: visit.state,
    ticketId: visit.ticketId,
    ticketNumber: visit.ticketNumber,
    customerId: visit.customerId,
    customerName: visit.customerName,
    customerLevel: visit.customerLevel,
    unitId: visit.unitId,
    siteId: visit.siteId,
    contactId: visit.contactId,
    installationId: visit.installationId,
    travelZone: visit.travelZone,
    priority: visit.priority,
    covered: visit.covered,
    agreementId: visit.agreementId,
    overrun: visit.overrun,
    orderCount: visit.orderCount,
    engineerId,
    arrival: arrivalOf(visit, rules),
  };
}

const orderFacts = (order: WorkOrder, visit: Visit): DataOf<typeof workOrderCreated> => ({
  number: order.number,
  status: order.status,
  visitRequestId: order.visitRequestId,
  sequence: order.sequence,
  ticketId: order.ticketId,
  ticketNumber: visit.ticketNumber,
  customerId: order.customerId,
  customerName: visit.customerName,
  customerLevel: visit.customerLevel,
  unitId: order.unitId,
  contactId: visit.contactId,
  engineerId: order.engineerId,
});

/** The arrival clock as it is told and shown. */
export function arrivalOf({ clock, requestedAt }: Visit, rules: Calendars): z.infer<typeof arrivalClockView> {
  if (clock === null) {
    const startedAt = requestedAt.toISOString();
    return { targetMs: null, startedAt, dueAt: null, stoppedAt: null, stage: 'RUNNING', result: null };
  }
  const ended = clock.status === 'ENDED';
  return {
    targetMs: clock.target.type === 'WORKING_TIME' ? clock.target.targetMs : null,
    startedAt: clock.startedAt,
    dueAt: dueOf(clock, rules)?.toISOString() ?? null,
    stoppedAt: ended ? clock.stoppedAt : null,
    stage: clock.stage,
    result: ended ? clock.result : null,
  };
}
