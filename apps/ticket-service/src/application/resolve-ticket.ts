import type { InputOf } from '@aftercare/contracts/define';
import type { resolveTicket as command } from '@aftercare/contracts/ticket/solution-commands';
import { resolve } from '../domain/resolution.js';
import type { TicketStore } from './ports.js';

/** TKT-20: says that the solution is in place. */
export const resolveTicket = (tickets: TicketStore) => (input: InputOf<typeof command>) =>
  tickets.change(input, (ticket, act) => resolve(ticket, input, act));
