import { followAgreement } from '../domain/refresh.js';
import type { TicketStore } from './ports.js';

/** DEM-05: one running ticket of an agreement that changed. Without a calendar of its own the ticket's one stays. */
export const followAgreementWhenItChanges =
  (tickets: TicketStore) =>
  async (
    ticketId: string,
    promised: { readonly serviceLevelCode: string; readonly calendarId: string | null },
  ) => {
    await tickets.change({ id: ticketId }, (ticket, act) => {
      const { serviceLevelCode, calendarId } = promised;
      return followAgreement(ticket, { serviceLevelCode, calendarId: calendarId ?? ticket.calendarId }, act);
    });
  };
