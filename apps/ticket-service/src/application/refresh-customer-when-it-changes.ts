import { refreshCustomer, type CustomerCopy } from '../domain/refresh.js';
import type { TicketStore } from './ports.js';

/** One ticket of a customer whose file changed: its copy is refreshed, and an open one is weighed again. */
export const refreshCustomerWhenItChanges =
  (tickets: TicketStore) => async (ticketId: string, customer: CustomerCopy) => {
    await tickets.change({ id: ticketId }, (ticket, act) => refreshCustomer(ticket, customer, act));
  };
