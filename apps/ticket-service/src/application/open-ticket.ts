import type { Caller } from '@aftercare/contracts/caller';
import { ownRequest, unknownCustomer, type Opening } from '../domain/intake.js';
import { openTicket as open } from '../domain/open-ticket.js';
import type { ClassOfCategory, CustomerFile, NumberedReceipt, StaffDirectory, TicketStore } from './ports.js';

/** TKT-01, TKT-02: registers a request; the customer's agreement is looked up before anything is written. */
export const openTicket =
  (tickets: TicketStore, customers: CustomerFile, staff: StaffDirectory, classOfCategory: ClassOfCategory) =>
  async (input: Opening, caller: Caller): Promise<NumberedReceipt> => {
    const request = ownRequest(input, caller);
    const { customerId } = request;
    const file = customerId ? await customers.forIntake({ ...request, customerId }) : unknownCustomer;
    const consultants = file.customer?.level === 'VIP' ? file.customer.consultantIds : [];
    const consultantId = consultants.length > 0 ? await staff.firstActive(consultants) : null;
    const categoryClass = request.categoryCode ? await classOfCategory(request.categoryCode) : null;
    return tickets.add(file, (name, act) =>
      open(request, { ...file, ...name, consultantId, categoryClass }, act),
    );
  };
