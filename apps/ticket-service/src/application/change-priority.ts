import type { InputOf } from '@aftercare/contracts/define';
import type { changePriority as command } from '@aftercare/contracts/ticket/intake-commands';
import { changePriority as change } from '../domain/triage.js';
import type { TicketStore } from './ports.js';

/** TKT-09: weighs again. */
export const changePriority = (tickets: TicketStore) => (input: InputOf<typeof command>) =>
  tickets.change(input, (ticket, act) => change(ticket, input, act));
