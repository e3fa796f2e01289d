import type * as contract from '@aftercare/contracts/customer/agreement';
import type { InputOf } from '@aftercare/contracts/define';
import * as domain from '../domain/agreement.js';
import type { Ports } from './ports.js';

type ConcludeAgreements = Pick<Ports, 'together' | 'customers' | 'agreements'>;

/** CUS-03: agreements are concluded, changed by agreement, and ended before their time. */
export const concludeAgreements = ({ together, customers, agreements }: ConcludeAgreements) => ({
  concludeAgreement: (input: InputOf<typeof contract.concludeAgreement>) =>
    together(async (act) => {
      const customer = await customers.get(input.customerId, ['customerId']);
      await agreements.assertRefersTo(customer.id, input);
      const number = await agreements.nextNumber();
      const decision = domain.concludeAgreement(input, number, customer, act);
      return { ...(await agreements.save(undefined, decision)), number };
    }),
  changeAgreement: (input: InputOf<typeof contract.changeAgreement>) =>
    together(async (act) => {
      const before = await agreements.lock(input);
      const customer = await customers.get(before.customerId);
      await agreements.assertRefersTo(customer.id, input);
      const decision = domain.changeAgreement(before, input, customer, act);
      await agreements.keepRevision(before, input.reason, act);
      return agreements.save(before, decision);
    }),
  terminateAgreement: (input: InputOf<typeof contract.terminateAgreement>) =>
    together(async (act) => {
      const before = await agreements.lock(input);
      const customer = await customers.get(before.customerId);
      const decision = domain.terminateAgreement(before, input.endsOn, customer, act);
      await agreements.keepRevision(before, input.reason, act);
      return agreements.save(before, decision);
    }),
});
