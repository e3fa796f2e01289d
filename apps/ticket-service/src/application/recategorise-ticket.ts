import type { InputOf } from '@aftercare/contracts/define';
import type { recategoriseTicket as command } from '@aftercare/contracts/ticket/intake-commands';
import { recategorise } from '../domain/triage.js';
import type { ChooseCategory, TicketStore } from './ports.js';

/** TKT-04: corrects the category. */
export const recategoriseTicket =
  (tickets: TicketStore, chooseCategory: ChooseCategory) => async (input: InputOf<typeof command>) => {
    const category = await chooseCategory(input.categoryCode);
    return tickets.change(input, (ticket, act) => recategorise(ticket, category, input.reason, act));
  };
