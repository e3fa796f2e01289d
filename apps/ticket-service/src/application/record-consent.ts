import type { InputOf } from '@aftercare/contracts/define';
import type { recordConsent as command } from '@aftercare/contracts/ticket/solution-commands';
import { recordConsent as record } from '../domain/solution.js';
import type { TicketStore } from './ports.js';

/** TKT-20: the customer's word on the latest proposal. */
export const recordConsent = (tickets: TicketStore) => (input: InputOf<typeof command>) =>
  tickets.change(input, (ticket, act) => record(ticket, input, act));
