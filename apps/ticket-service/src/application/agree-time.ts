import type { InputOf } from '@aftercare/contracts/define';
import type { agreeTime as command } from '@aftercare/contracts/ticket/work-commands';
import { agreeTime as agree } from '../domain/waiting.js';
import type { TicketStore } from './ports.js';

/** TKT-08: a time agreed with the customer for this ticket alone. */
export const agreeTime = (tickets: TicketStore) => (input: InputOf<typeof command>) =>
  tickets.change(input, (ticket, act) => agree(ticket, new Date(input.agreedAt), input.note, act));
