import type { InputOf } from '@aftercare/contracts/define';
import type { withdrawVisitRequest as command } from '@aftercare/contracts/ticket/work-commands';
import { withdrawVisitRequest as withdraw } from '../domain/visit.js';
import type { TicketStore } from './ports.js';

/** TKT-18: takes the request for a visit back. */
export const withdrawVisitRequest = (tickets: TicketStore) => (input: InputOf<typeof command>) =>
  tickets.change(input, (ticket, act) => withdraw(ticket, input.reason, act));
