import type { InputOf } from '@aftercare/contracts/define';
import type { assignTicket as command } from '@aftercare/contracts/ticket/work-commands';
import { assign } from '../domain/assignment.js';
import { receiverOf } from './receiver-of.js';
import type { StaffDirectory, TicketStore } from './ports.js';

/** TKT-10: gives the ticket to a person; their unit becomes the ticket's unless another is named. */
export const assignTicket =
  (tickets: TicketStore, staff: StaffDirectory) =>
  async ({ note, ...input }: InputOf<typeof command>) => {
    const receiver = await receiverOf(input, staff);
    return tickets.change(input, (ticket, act) => assign(ticket, receiver, 'ASSIGNED', note, act));
  };
