import type { InputOf } from '@aftercare/contracts/define';
import type { parkTicket as command } from '@aftercare/contracts/ticket/work-commands';
import { park } from '../domain/parking.js';
import type { TicketStore } from './ports.js';

/** TKT-11 暂时搁置: puts it aside for research and promises a call. */
export const parkTicket = (tickets: TicketStore) => (input: InputOf<typeof command>) =>
  tickets.change(input, (ticket, act) => park(ticket, new Date(input.callBackAt), input.note, act));
