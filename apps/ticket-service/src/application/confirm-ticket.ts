import type { InputOf } from '@aftercare/contracts/define';
import type { confirmTicket as command } from '@aftercare/contracts/ticket/solution-commands';
import { confirm } from '../domain/resolution.js';
import type { TicketStore } from './ports.js';

/** TKT-20, TKT-22: the customer says that it is solved. */
export const confirmTicket = (tickets: TicketStore) => (input: InputOf<typeof command>) =>
  tickets.change(input, (ticket, act) => confirm(ticket, input, act));
