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
  /** `feeHidden`: whoever does not see the fee cannot mean to empty it. */
  changeAgreement: (input: InputOf<typeof contract.changeAgreement>, { feeHidden }: { feeHidden: boolean }) =>
    together(async (act) => {
      const before = await agreements.lock(input);
      const customer = await customers.get(before.customerId);
      await agreements.assertRefersTo(customer.id, input);
      const fee = input.fee ?? (feeHidden ? before.terms.fee : undefined);
      const decision = domain.changeAgreement(before, { ...input, fee }, customer, act);
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
