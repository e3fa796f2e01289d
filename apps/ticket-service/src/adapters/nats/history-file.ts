import { contactsByIds } from '@aftercare/contracts/customer/contact';
import { customersByIds } from '@aftercare/contracts/customer/customer';
import { installationsByIds } from '@aftercare/contracts/customer/installation';
import { notFound } from '@aftercare/domain-kit/domain-error';
import type { Ask } from '@aftercare/service-kit/rpc-client';
import type { FileOfHistory, HistoryFile } from '../../application/history-ports.js';

/** Asks customer-service for everybody whom a batch names, in one round trip. */
export const askedHistoryFile = (ask: Ask): HistoryFile => ({
  async ofTickets(tickets) {
    const [customers, contacts, installations] = await Promise.all([
      byId(
        tickets.map(({ customerId }) => customerId),
        (ids) => ask(customersByIds, { ids }),
      ),
      byId(
        tickets.map(({ contactId }) => contactId),
        (ids) => ask(contactsByIds, { ids }),
      ),
      byId(
        tickets.map(({ installationId }) => installationId),
        (ids) => ask(installationsByIds, { ids }),
      ),
    ]);
    return tickets.map(({ customerId, contactId, installationId }, index): FileOfHistory => {
      const path = (field: string) => ['tickets', String(index), field];
      const customer = customers.get(customerId);
      if (!customer) throw notFound('customer', customerId, path('customerId'));
      if (contactId && contacts.get(contactId)?.customerId !== customerId) {
        throw notFound('contact', contactId, path('contactId'));
      }
      const installation = installationId ? installations.get(installationId) : undefined;
      if (installationId && installation?.customerId !== customerId) {
        throw notFound('installation', installationId, path('installationId'));
      }
      return {
        customer,
        productCode: installation?.productCode ?? null,
        productVersion: installation?.productVersion ?? null,
      };
    });
  },
});

async function byId<T extends { readonly id: string }>(
  named: readonly (string | undefined)[],
  ask: (ids: string[]) => Promise<{ readonly items: readonly T[] }>,
): Promise<ReadonlyMap<string, T>> {
  const ids = [...new Set(named.filter((id) => id !== undefined))];
  const items = ids.length === 0 ? [] : (await ask(ids)).items;
  return new Map(items.map((item) => [item.id, item]));
}
