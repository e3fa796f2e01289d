import type { InputOf } from '@aftercare/contracts/define';
import type { endContactAccount as command } from '@aftercare/contracts/identity/contact-account';
import type { Receipt } from '@aftercare/contracts/paging';
import { end, type ContactAccount } from '../domain/contact-account.js';
import type { Ports } from './ports.js';

type Needed = Pick<Ports, 'together' | 'accounts' | 'credentials' | 'sessions' | 'links'>;

export const endContactAccount = (ports: Needed) => (input: InputOf<typeof command>) =>
  ports.together(async () => endAccess(ports, await ports.accounts.lock(input)));

/** A contact who has left the customer has no access any more (customer.contact.retire). */
export const endContactAccountWhenContactRetired = (ports: Needed) => (contactId: string) =>
  ports.together(async () => {
    const account = await ports.accounts.ofContact(contactId);
    if (account && account.state !== 'ENDED') await endAccess(ports, account);
  });

/** The reach of those who invite follows the customer to another unit. */
export const moveContactAccountsWhenCustomerChanged =
  ({ together, accounts }: Needed) =>
  (customerId: string, unitId: string) =>
    together(() => accounts.moveCustomer(customerId, unitId));

async function endAccess(ports: Needed, account: ContactAccount): Promise<Receipt> {
  const receipt = await ports.accounts.save(account, end(account));
  await ports.sessions.endAllOf(account.id, 'ACCOUNT_CLOSED');
  await ports.links.dropAllOf(account.id);
  await ports.credentials.forgetPassword(account.id);
  return receipt;
}
