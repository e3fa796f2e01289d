import { recount } from '../domain/refresh.js';
import type { TicketStore } from './ports.js';

/** DEM-06: one ticket with a clock on a calendar whose days were corrected. */
export const recountClocksWhenCalendarChanges =
  (tickets: TicketStore) => async (ticketId: string, calendarId: string) => {
    await tickets.change({ id: ticketId }, (ticket, act) => recount(ticket, calendarId, act));
  };
