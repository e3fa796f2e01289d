import type * as contract from '@aftercare/contracts/customer/contact';
import type { InputOf } from '@aftercare/contracts/define';
import * as domain from '../domain/contact.js';
import type { Ports, Target } from './ports.js';

type KeepContacts = Pick<Ports, 'together' | 'customers' | 'contacts'>;

/** CUS-01: people at a customer. */
export const keepContacts = ({ together, customers, contacts }: KeepContacts) => ({
  addContact: (input: InputOf<typeof contract.addContact>) =>
    together(async (act) => {
      const customer = await customers.get(input.customerId, ['customerId']);
      return contacts.save(undefined, domain.addContact(customer.id, input, act));
    }),
  changeContact: (input: InputOf<typeof contract.changeContact>) =>
    together(async (act) => {
      const before = await contacts.lock(input);
      return contacts.save(before, domain.changeContact(before, input, act));
    }),
  retireContact: (target: Target) =>
    together(async () => {
      const before = await contacts.lock(target);
      return contacts.save(before, domain.retireContact(before));
    }),
});
