import type { InputOf } from '@aftercare/contracts/define';
import type { recordAttempt as command } from '@aftercare/contracts/ticket/work-commands';
import { recordAttempt as record } from '../domain/attempts.js';
import type { TicketStore } from './ports.js';

/** TKT-11: an attempt to solve it by phone or remotely. */
export const recordAttempt = (tickets: TicketStore) => (input: InputOf<typeof command>) =>
  tickets.change(input, (ticket, act) => record(ticket, input, act));
