import type { InputOf } from '@aftercare/contracts/define';
import type { identifyCustomer as command } from '@aftercare/contracts/ticket/intake-commands';
import { identifyCustomer as identify } from '../domain/identify-customer.js';
import { consultantOf } from './consultant-of.js';
import { known } from './known.js';
import type { CustomerFile, StaffDirectory, TicketStore } from './ports.js';

/** TKT-01: says who the unknown caller was; the agreement is looked up before anything is written. */
export const identifyCustomer =
  (tickets: TicketStore, customers: CustomerFile, staff: StaffDirectory) =>
  async (input: InputOf<typeof command>) => {
    const { reportedAt } = await tickets.look(input.id);
    const file = await customers.forIntake({ ...input, reportedAt: reportedAt.toISOString() });
    const consultantId = await consultantOf(file, staff);
    const found = {
      customer: known(file.customer),
      contactId: input.contactId ?? null,
      installationId: input.installationId ?? null,
      consultantId,
    };
    return tickets.change(input, (ticket, act) => identify(ticket, found, file, act));
  };
