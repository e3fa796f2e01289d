import type { InputOf } from '@aftercare/contracts/define';
import type { completeTicket as command } from '@aftercare/contracts/ticket/intake-commands';
import { complete } from '../domain/complete-ticket.js';
import type { CustomerFile, TicketStore } from './ports.js';

/** TKT-03: completes or corrects what was taken down. */
export const completeTicket =
  (tickets: TicketStore, customers: CustomerFile) =>
  async ({ id, expectedVersion, ...input }: InputOf<typeof command>) => {
    const belonging = await customers.belongings(input);
    return tickets.change({ id, expectedVersion }, (ticket, act) => complete(ticket, input, belonging, act));
  };
