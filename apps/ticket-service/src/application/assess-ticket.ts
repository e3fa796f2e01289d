import type { InputOf } from '@aftercare/contracts/define';
import type { assessTicket as command } from '@aftercare/contracts/ticket/intake-commands';
import { assess } from '../domain/complete-ticket.js';
import type { TicketStore } from './ports.js';

/** TKT-18: service assessment at intake. */
export const assessTicket =
  (tickets: TicketStore) =>
  ({ id, expectedVersion, ...assessment }: InputOf<typeof command>) =>
    tickets.change({ id, expectedVersion }, (ticket, act) => assess(ticket, assessment, act));
