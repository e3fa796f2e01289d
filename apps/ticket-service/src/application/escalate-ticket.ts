import type { InputOf } from '@aftercare/contracts/define';
import type { escalateTicket as command } from '@aftercare/contracts/ticket/work-commands';
import { assign } from '../domain/assignment.js';
import { receiverOf } from './receiver-of.js';
import type { StaffDirectory, TicketStore } from './ports.js';

/** TKT-17 narrow: passes it up, to an expert or to the unit above. */
export const escalateTicket =
  (tickets: TicketStore, staff: StaffDirectory) =>
  async ({ reason, ...input }: InputOf<typeof command>) => {
    const receiver = await receiverOf(input, staff);
    return tickets.change(input, (ticket, act) => assign(ticket, receiver, 'ESCALATED', reason, act));
  };
