import type { InputOf } from '@aftercare/contracts/define';
import type { waitForOthers as command } from '@aftercare/contracts/ticket/work-commands';
import { wait } from '../domain/waiting.js';
import type { TicketStore } from './ports.js';

/** TKT-09, TKT-11: the ticket waits for the customer, a third party or a release. */
export const waitForOthers = (tickets: TicketStore) => (input: InputOf<typeof command>) => {
  const until = input.until === undefined ? null : new Date(input.until);
  return tickets.change(input, (ticket, act) => wait(ticket, { ...input, until }, act));
};
