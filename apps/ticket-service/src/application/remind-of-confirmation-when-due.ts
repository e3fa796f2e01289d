import { remind } from '../domain/resolution.js';
import type { TicketStore } from './ports.js';

/** TKT-20: the customer is asked once more before the ticket lapses. */
export const remindOfConfirmationWhenDue = (tickets: TicketStore) => async (ticketId: string) => {
  await tickets.change({ id: ticketId }, remind);
};
