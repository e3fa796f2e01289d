import type { InputOf } from '@aftercare/contracts/define';
import type { requestVisit as command } from '@aftercare/contracts/ticket/work-commands';
import { requestVisit as request } from '../domain/visit.js';
import { known } from './known.js';
import type { CustomerFile, TicketStore } from './ports.js';

/** TKT-18: asks dispatch for a visit. */
export const requestVisit =
  (tickets: TicketStore, customers: CustomerFile) => async (input: InputOf<typeof command>) => {
    const place = await customers.visitPlace(input);
    return tickets.changeAndTell(
      input,
      (ticket, act) => request(ticket, input, place, act),
      ({ visitRequest }) => ({ visitRequestId: known(visitRequest).id }),
    );
  };
