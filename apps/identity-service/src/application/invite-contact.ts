import type { InputOf } from '@aftercare/contracts/define';
import type { inviteContact as command } from '@aftercare/contracts/identity/contact-account';
import { notFound } from '@aftercare/domain-kit/domain-error';
import { currentScope } from '@aftercare/service-kit/scope';
import { invite } from '../domain/contact-account.js';
import type { Ports } from './ports.js';

type Needed = Pick<Ports, 'together' | 'accounts' | 'credentials' | 'customers' | 'units' | 'links'>;

/** COM-02: a customer's person gets an account; the invitation is notification's to mail. */
export const inviteContact =
  (ports: Needed) =>
  async ({ contactId, customerId, email, locale }: InputOf<typeof command>) => {
    const unitId = await ports.customers.unitOfContact(contactId, customerId);
    return ports.together(async (act) => {
      if (!(await ports.units.isVisible(unitId, currentScope())))
        throw notFound('contact', contactId, ['contactId']);
      const known = await ports.accounts.ofContact(contactId);
      const decision = invite(known, { contactId, customerId, unitId, login: email, locale }, act);
      const receipt = await ports.accounts.save(known, decision);
      if (!known) await ports.credentials.add(receipt.id, 'CONTACT', email, 'email');
      else await ports.credentials.rename(receipt.id, email, 'email');
      await ports.credentials.forgetPassword(receipt.id);
      await ports.links.dropAllOf(receipt.id);
      return receipt;
    });
  };
