import { customerIdentified, ticketAssigned } from '@aftercare/contracts/ticket/ticket-events';
import type { CustomerIntake } from './intake.js';
import { priorityOf } from './priority-matrix.js';
import { promisesKept } from './promises.js';
import { serviceLevelOf } from './service-level.js';
import { decided, happened, type Act, type TicketDecision } from './ticket-decision.js';
import { ticketLifeCycle } from './ticket-life-cycle.js';
import { demand } from './ticket-rules.js';
import type { Ticket } from './ticket.js';

export interface Identification {
  readonly customer: NonNullable<CustomerIntake['customer']>;
  readonly contactId: string | null;
  readonly installationId: string | null;
  /** The consultant who is there to take a VIP request (TKT-07). */
  readonly consultantId: string | null;
}

/**
 * TKT-01: says who the unknown caller was. Agreement, priority, lane and clocks follow from the customer; the unit
 * stays, so that whoever works on it keeps it. A VIP's ticket that nobody has goes to the consultant.
 */
export function identifyCustomer(
  ticket: Ticket,
  { customer, contactId, installationId, consultantId }: Identification,
  file: CustomerIntake,
  act: Act,
): TicketDecision {
  demand('IDENTIFY_CUSTOMER', ticket, act);
  const priority =
    ticket.priorityOverrideReason === null
      ? priorityOf(act.settings, ticket.impact, ticket.urgency, customer.level)
      : ticket.priority;
  const known: Ticket = {
    ...ticket,
    customerId: customer.id,
    customerName: customer.name,
    customerLevel: customer.level,
    customerUnitId: customer.unitId,
    contactId,
    unknownCaller: null,
    installationId,
    productCode: file.productCode ?? ticket.productCode,
    productVersion: ticket.productVersion ?? file.productVersion,
    lane: customer.level === 'VIP' ? 'VIP' : 'GENERAL',
    priority,
    coverage: file.coverage,
    agreementId: file.agreementId,
    serviceLevelCode: file.serviceLevelCode,
    calendarId: file.calendarId,
    identityCheckNeeded: file.identityCheckNeeded,
    proofOfPurchaseNeeded: file.proofOfPurchaseNeeded,
  };
  const level = serviceLevelOf(file.serviceLevelCode, file.calendarId, act.level.calendars);
  const clocks = promisesKept(known, level, act, 'CUSTOMER_IDENTIFIED');
  const identified = happened(customerIdentified, {});
  if (!goesToConsultant(known, consultantId)) return decided(known, { clocks }, [identified]);
  const toConsultant = {
    how: 'CONSULTANT',
    previousAssigneeId: null,
    previousUnitId: ticket.unitId,
  } as const;
  const status = ticketLifeCycle.next(known.status, 'ASSIGN');
  const taken = { clocks, status, assigneeId: consultantId };
  return decided(known, taken, [identified, happened(ticketAssigned, toConsultant)]);
}

const goesToConsultant = (ticket: Ticket, consultantId: string | null): boolean =>
  ticket.lane === 'VIP' &&
  ticket.assigneeId === null &&
  consultantId !== null &&
  ticketLifeCycle.actionsFrom(ticket.status).includes('ASSIGN');
