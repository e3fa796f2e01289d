import { contactsByIds } from '@aftercare/contracts/customer/contact';
import { customersByIds } from '@aftercare/contracts/customer/customer';
import { checkEntitlement } from '@aftercare/contracts/customer/entitlement';
import { installationsByIds } from '@aftercare/contracts/customer/installation';
import { sitesByIds } from '@aftercare/contracts/customer/site';
import { notFound } from '@aftercare/domain-kit/domain-error';
import type { Ask } from '@aftercare/service-kit/rpc-client';
import type { CustomerFile } from '../../application/ports.js';

/** Asks customer-service, all questions at once: the agent waits for one round trip. */
export const askedCustomerFile = (ask: Ask): CustomerFile => ({
  async forIntake({ customerId, contactId, installationId, reportedAt }) {
    const [customers, contacts, installations, promise] = await Promise.all([
      ask(customersByIds, { ids: [customerId] }),
      contactId ? ask(contactsByIds, { ids: [contactId] }) : none,
      installationId ? ask(installationsByIds, { ids: [installationId] }) : none,
      ask(checkEntitlement, { customerId, installationId, service: 'REMOTE', at: reportedAt }),
    ]);
    const [customer] = customers.items;
    if (!customer) throw notFound('customer', customerId, ['customerId']);
    const [contact] = contacts.items;
    if (contactId && contact?.customerId !== customerId) throw notFound('contact', contactId, ['contactId']);
    const [installation] = installations.items;
    if (installationId && installation?.customerId !== customerId) {
      throw notFound('installation', installationId, ['installationId']);
    }
    const consultants = [customer.consultantId, customer.consultantStandInId];
    return {
      customer: {
        id: customer.id,
        name: customer.name,
        level: customer.level,
        unitId: customer.unitId,
        consultantIds: consultants.filter((id) => id !== null),
      },
      coverage: promise.decision,
      agreementId: promise.agreementId,
      serviceLevelCode: promise.serviceLevelCode,
      calendarId: promise.calendarId,
      productCode: installation?.productCode ?? null,
      productVersion: installation?.productVersion ?? null,
      identityCheckNeeded: promise.identityCheckNeeded,
      proofOfPurchaseNeeded: promise.proofOfPurchaseNeeded,
    };
  },

  async belongings({ contactId, installationId }) {
    const [contact, installation] = await Promise.all([
      contactId ? contactOf(ask, contactId) : null,
      installationId ? installationOf(ask, installationId) : null,
    ]);
    return { contactCustomerId: contact?.customerId ?? null, installation };
  },

  async visitPlace({ siteId, contactId }) {
    const [{ items }, contact] = await Promise.all([
      ask(sitesByIds, { ids: [siteId] }),
      contactId ? contactOf(ask, contactId) : null,
    ]);
    const [site] = items;
    if (!site?.active) throw notFound('site', siteId, ['siteId']);
    return { siteCustomerId: site.customerId, contactCustomerId: contact?.customerId ?? null };
  },
});

async function contactOf(ask: Ask, id: string) {
  const { items } = await ask(contactsByIds, { ids: [id] });
  const [contact] = items;
  if (!contact) throw notFound('contact', id, ['contactId']);
  return contact;
}

async function installationOf(ask: Ask, id: string) {
  const { items } = await ask(installationsByIds, { ids: [id] });
  const [installation] = items;
  if (!installation) throw notFound('installation', id, ['installationId']);
  return installation;
}

const none = { items: [] };
