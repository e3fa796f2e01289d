import { followVisit, type VisitNews } from '../domain/visit.js';
import type { TicketStore } from './ports.js';

/** TKT-18: dispatch tells how far a visit is, and the ticket shows it. Safe to run twice. */
export const followVisitWhenDispatchTells =
  (tickets: TicketStore) => async (ticketId: string, news: VisitNews) => {
    await tickets.change({ id: ticketId }, (ticket, act) => followVisit(ticket, news, act));
  };
