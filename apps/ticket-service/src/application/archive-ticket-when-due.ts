import { archive } from '../domain/closing.js';
import type { TicketStore } from './ports.js';

/** TKT-11: a closed ticket is put away some time later. */
export const archiveTicketWhenDue = (tickets: TicketStore) => async (ticketId: string) => {
  await tickets.change({ id: ticketId }, archive);
};
