import type { Database } from '@aftercare/service-kit/database';
import { Parameters } from '@aftercare/service-kit/predicate';
import { sqlFor } from '@aftercare/service-kit/transaction';
import type { ContactAccounts } from '../../application/ports.js';
import type { ContactAccount } from '../../domain/contact-account.js';
import { contactAccountKind } from './record-kinds.js';
import { RecordStore } from './record-store.js';

export class ContactAccountStore extends RecordStore<ContactAccount> implements ContactAccounts {
  constructor(private readonly db: Database) {
    super(db, contactAccountKind);
  }

  async ofContact(contactId: string): Promise<ContactAccount | undefined> {
    await sqlFor(this.db).query({
      name: 'contact-hold',
      text: 'SELECT pg_advisory_xact_lock(7404, hashtext($1))',
      values: [contactId],
    });
    const p = new Parameters();
    const [account] = await this.select(`r.contact_id = ${p.bind(contactId)}`, p, 'FOR UPDATE');
    return account;
  }

  async moveCustomer(customerId: string, unitId: string): Promise<void> {
    await sqlFor(this.db).query({
      name: 'accounts-of-customer-move',
      text: 'UPDATE contact_account SET unit_id = $2 WHERE customer_id = $1 AND unit_id <> $2',
      values: [customerId, unitId],
    });
  }
}
