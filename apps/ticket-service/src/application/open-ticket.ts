import type { Caller } from '@aftercare/contracts/caller';
import { ownRequest, unknownCustomer, type Opening } from '../domain/intake.js';
import { openTicket as open } from '../domain/open-ticket.js';
import { consultantOf } from './consultant-of.js';
import type { ChooseCategory, CustomerFile, NumberedReceipt, StaffDirectory, TicketStore } from './ports.js';

/** TKT-01, TKT-02: registers a request; the customer's agreement is looked up before anything is written. */
export const openTicket =
  (tickets: TicketStore, customers: CustomerFile, staff: StaffDirectory, chooseCategory: ChooseCategory) =>
  async (input: Opening, caller: Caller): Promise<NumberedReceipt> => {
    const request = ownRequest(input, caller);
    const { customerId, repeatOfId } = request;
    const file = customerId ? await customers.forIntake({ ...request, customerId }) : unknownCustomer;
    if (request.unitId) await staff.refuseUnknownUnits([request.unitId], 'unitId');
    const consultantId = await consultantOf(file, staff);
    const category = request.categoryCode ? await chooseCategory(request.categoryCode) : null;
    const repeatOf = repeatOfId ? await tickets.look(repeatOfId, ['repeatOfId']) : null;
    return tickets.add(file, (name, act) =>
      open(request, { ...file, ...name, consultantId, category, repeatOf }, act),
    );
  };
