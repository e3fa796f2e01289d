import type { registerCustomer as command } from '@aftercare/contracts/customer/customer';
import type { InputOf } from '@aftercare/contracts/define';
import { registerCustomer as register } from '../domain/customer.js';
import type { Ports } from './ports.js';

/** CUS-01: a new customer, in a unit within the caller's reach. */
export const registerCustomer =
  ({ together, customers, staff }: Pick<Ports, 'together' | 'customers' | 'staff'>) =>
  (input: InputOf<typeof command>) =>
    together(async (act) => {
      const { salesPersonId, consultantId, consultantStandInId } = input;
      const time = await customers.timeOfUnit(input.unitId);
      await staff.assertKnown({ salesPersonId, consultantId, consultantStandInId });
      const number = await customers.nextNumber();
      const receipt = await customers.save(undefined, register(input, number, time, act));
      return { ...receipt, number };
    });
