import type { InputOf } from '@aftercare/contracts/define';
import type { handOverTicket as command } from '@aftercare/contracts/ticket/work-commands';
import { assign } from '../domain/assignment.js';
import { receiverOf } from './receiver-of.js';
import type { StaffDirectory, TicketStore } from './ports.js';

/** TKT-10: passes it on with a note, to a person or to a unit's queue. */
export const handOverTicket =
  (tickets: TicketStore, staff: StaffDirectory) =>
  async ({ note, ...input }: InputOf<typeof command>) => {
    const receiver = await receiverOf(input, staff);
    return tickets.change(input, (ticket, act) => assign(ticket, receiver, 'HANDED_OVER', note, act));
  };
