import type { InputOf } from '@aftercare/contracts/define';
import type { claimTicket as command } from '@aftercare/contracts/ticket/work-commands';
import { claim } from '../domain/assignment.js';
import type { TicketStore } from './ports.js';

/** TKT-10: takes a ticket of the queue for oneself; of two at once, one gets it. */
export const claimTicket = (tickets: TicketStore) => (input: InputOf<typeof command>) =>
  tickets.change(input, claim);
