import type { InputOf } from '@aftercare/contracts/define';
import type { reopenTicket as command } from '@aftercare/contracts/ticket/solution-commands';
import { reopen } from '../domain/closing.js';
import type { StaffDirectory, TicketStore } from './ports.js';

/** TKT-11: the same problem again within the period from closing. */
export const reopenTicket =
  (tickets: TicketStore, staff: StaffDirectory) => (input: InputOf<typeof command>) =>
    tickets.change(input, async (ticket, act) => {
      const here = ticket.assigneeId !== null && (await staff.firstActive([ticket.assigneeId])) !== null;
      return reopen(ticket, input.reason, here, act);
    });
