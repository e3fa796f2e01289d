import type { InputOf } from '@aftercare/contracts/define';
import type { resumeTicket as command } from '@aftercare/contracts/ticket/work-commands';
import { resume } from '../domain/waiting.js';
import type { TicketStore } from './ports.js';

export const resumeTicket = (tickets: TicketStore) => (input: InputOf<typeof command>) =>
  tickets.change(input, (ticket, act) => resume(ticket, input.note, act));
