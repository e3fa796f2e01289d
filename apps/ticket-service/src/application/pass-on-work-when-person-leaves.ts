import { assign } from '../domain/assignment.js';
import { decided } from '../domain/ticket-decision.js';
import type { StaffDirectory, TicketStore } from './ports.js';

/** COM-02: one open ticket of a leaver goes to the successor, or back to its queue. Safe to run twice. */
export const passOnWorkWhenPersonLeaves =
  (tickets: TicketStore, staff: StaffDirectory) =>
  async (ticketId: string, personId: string, handOverToId: string | null) => {
    const assigneeId = handOverToId === null ? null : await staff.firstActive([handOverToId]);
    await tickets.change({ id: ticketId }, (ticket, act) =>
      ticket.assigneeId === personId
        ? assign(ticket, { assigneeId, unitId: ticket.unitId }, 'HANDED_OVER', undefined, act)
        : decided(ticket, {}, []),
    );
  };
