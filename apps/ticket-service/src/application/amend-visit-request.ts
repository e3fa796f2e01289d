import type { InputOf } from '@aftercare/contracts/define';
import type { amendVisitRequest as command } from '@aftercare/contracts/ticket/work-commands';
import { amendVisitRequest as amend } from '../domain/visit.js';
import type { CustomerFile, TicketStore } from './ports.js';

/** TKT-18: completes a request for a visit; dispatch verifies it again. */
export const amendVisitRequest =
  (tickets: TicketStore, customers: CustomerFile) => async (input: InputOf<typeof command>) => {
    const place = await customers.visitPlace(input);
    return tickets.change(input, (ticket, act) => amend(ticket, input, place, act));
  };
