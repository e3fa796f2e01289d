import { lapse } from '../domain/resolution.js';
import type { TicketStore } from './ports.js';

/** TKT-20: nobody confirmed in time: marked as not confirmed. */
export const lapseTicketWhenDue = (tickets: TicketStore) => async (ticketId: string) => {
  await tickets.change({ id: ticketId }, lapse);
};
