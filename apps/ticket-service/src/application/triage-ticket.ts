import type { InputOf } from '@aftercare/contracts/define';
import type { triageTicket as command } from '@aftercare/contracts/ticket/intake-commands';
import { triage } from '../domain/triage.js';
import type { ChooseCategory, TicketStore } from './ports.js';

/** TKT-07: category and weight. */
export const triageTicket =
  (tickets: TicketStore, chooseCategory: ChooseCategory) => async (input: InputOf<typeof command>) => {
    const category = await chooseCategory(input.categoryCode);
    return tickets.change(input, (ticket, act) => triage(ticket, { ...input, category }, act));
  };
