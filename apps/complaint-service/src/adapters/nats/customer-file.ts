import { contactsByIds } from '@aftercare/contracts/customer/contact';
import { customersByIds } from '@aftercare/contracts/customer/customer';
import { notFound } from '@aftercare/domain-kit/domain-error';
import type { Ask } from '@aftercare/service-kit/rpc-client';
import type { CustomerFile } from '../../application/ports.js';

/** Asks customer-service for the file, both questions at once. */
export const askedCustomerFile = (ask: Ask): CustomerFile => ({
  async find(customerId, contactId) {
    const [customers, contacts] = await Promise.all([
      ask(customersByIds, { ids: [customerId] }),
      contactId ? ask(contactsByIds, { ids: [contactId] }) : { items: [] },
    ]);
    const [customer] = customers.items;
    if (!customer) throw notFound('customer', customerId, ['customerId']);
    if (contactId && contacts.items[0]?.customerId !== customerId)
      throw notFound('contact', contactId, ['contactId']);
    return { id: customer.id, name: customer.name, level: customer.level, unitId: customer.unitId };
  },
});
