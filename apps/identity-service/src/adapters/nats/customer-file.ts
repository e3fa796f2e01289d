import { contactsByIds } from '@aftercare/contracts/customer/contact';
import { customersByIds } from '@aftercare/contracts/customer/customer';
import { DomainError } from '@aftercare/domain-kit/domain-error';
import type { Ask } from '@aftercare/service-kit/rpc-client';
import type { CustomerFile } from '../../application/ports.js';

/** What customer-service knows of a contact. */
export class AskedCustomerFile implements CustomerFile {
  constructor(private readonly ask: Ask) {}

  async unitOfContact(contactId: string, customerId: string): Promise<string> {
    const [contacts, customers] = await Promise.all([
      this.ask(contactsByIds, { ids: [contactId] }),
      this.ask(customersByIds, { ids: [customerId] }),
    ]);
    const [contact] = contacts.items;
    const [customer] = customers.items;
    if (!customer || !contact?.active || contact.customerId !== customerId) {
      throw new DomainError('CONTACT_UNKNOWN', { contactId, customerId }, ['contactId']);
    }
    return customer.unitId;
  }
}
