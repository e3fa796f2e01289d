import type { CustomerLevel } from '@aftercare/contracts/customer/customer-codes';
import { clocksRecomputed, ticketCustomerRefreshed } from '@aftercare/contracts/ticket/ticket-events';
import { priorityOf } from './priority-matrix.js';
import { promisesKept } from './promises.js';
import { serviceLevelOf } from './service-level.js';
import { recountClocks } from './ticket-clocks.js';
import { decided, happened, type Act, type TicketDecision } from './ticket-decision.js';
import { openStatuses } from './ticket-life-cycle.js';
import type { Ticket } from './ticket.js';

/** The customer as tickets copy it. */
export interface CustomerCopy {
  readonly name: string;
  readonly level: CustomerLevel;
  readonly unitId: string;
}

/** The customer's file changed. Whoever still waits is weighed by the new level, unless a person has weighed. */
export function refreshCustomer(ticket: Ticket, customer: CustomerCopy, act: Act): TicketDecision {
  if (isFresh(ticket, customer)) return decided(ticket, {}, []);
  const copied: Ticket = {
    ...ticket,
    customerName: customer.name,
    customerLevel: customer.level,
    customerUnitId: customer.unitId,
  };
  const weighs =
    openStatuses.includes(ticket.status) &&
    customer.level !== ticket.customerLevel &&
    ticket.priorityOverrideReason === null;
  const refreshed = [happened(ticketCustomerRefreshed, {})];
  if (!weighs) return decided(copied, {}, refreshed);
  const priority = priorityOf(act.settings, ticket.impact, ticket.urgency, customer.level);
  const after: Ticket = { ...copied, priority, lane: customer.level === 'VIP' ? 'VIP' : 'GENERAL' };
  return decided(after, { clocks: promisesKept(after, act.level, act, 'CUSTOMER_CHANGED') }, refreshed);
}

const isFresh = (ticket: Ticket, { name, level, unitId }: CustomerCopy): boolean =>
  ticket.customerName === name && ticket.customerLevel === level && ticket.customerUnitId === unitId;

/** What an agreement promises now. */
export interface Promised {
  readonly serviceLevelCode: string;
  readonly calendarId: string;
}

/** DEM-05: the agreement changed; running tickets get its new promises and keep what was used. */
export function followAgreement(ticket: Ticket, promised: Promised, act: Act): TicketDecision {
  const same =
    ticket.serviceLevelCode === promised.serviceLevelCode && ticket.calendarId === promised.calendarId;
  if (same || !openStatuses.includes(ticket.status)) return decided(ticket, {}, []);
  const level = serviceLevelOf(promised.serviceLevelCode, promised.calendarId, act.level.calendars);
  const after: Ticket = { ...ticket, ...promised };
  const clocks = promisesKept(after, level, act, 'AGREEMENT_CHANGED');
  return decided(after, { clocks }, [happened(ticketCustomerRefreshed, {})]);
}

/** DEM-06: days of a calendar were corrected, or a year was entered: due times are computed again. */
export function recount(ticket: Ticket, calendarId: string, act: Act): TicketDecision {
  const clocks = recountClocks(ticket.clocks, act.level, calendarId, act.now, 'CALENDAR_CHANGED');
  const moved = clocks.some((item, index) => item !== ticket.clocks[index]);
  return decided(ticket, moved ? { clocks } : {}, moved ? [happened(clocksRecomputed, {})] : []);
}
