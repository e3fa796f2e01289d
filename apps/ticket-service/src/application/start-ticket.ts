import type { InputOf } from '@aftercare/contracts/define';
import type { startTicket as command } from '@aftercare/contracts/ticket/work-commands';
import { start } from '../domain/assignment.js';
import type { TicketStore } from './ports.js';

export const startTicket = (tickets: TicketStore) => (input: InputOf<typeof command>) =>
  tickets.change(input, start);
