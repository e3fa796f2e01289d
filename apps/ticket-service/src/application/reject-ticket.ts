import type { InputOf } from '@aftercare/contracts/define';
import type { rejectTicket as command } from '@aftercare/contracts/ticket/solution-commands';
import { reject } from '../domain/resolution.js';
import type { TicketStore } from './ports.js';

/** TKT-22: the customer says that it is not solved. */
export const rejectTicket = (tickets: TicketStore) => (input: InputOf<typeof command>) =>
  tickets.change(input, (ticket, act) => reject(ticket, input, act));
