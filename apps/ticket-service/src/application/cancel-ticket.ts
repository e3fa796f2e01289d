import type { InputOf } from '@aftercare/contracts/define';
import type { cancelTicket as command } from '@aftercare/contracts/ticket/solution-commands';
import { cancel } from '../domain/closing.js';
import type { TicketStore } from './ports.js';

/** Ends it without a solution. */
export const cancelTicket = (tickets: TicketStore) => (input: InputOf<typeof command>) =>
  tickets.change(input, (ticket, act) => cancel(ticket, input.reason, input.note, act));
