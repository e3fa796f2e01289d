import { eventually, present } from '../checks.js';
import type { Person } from '../person.js';
import type { Customer } from './00-customer.js';

interface VisitOnTicket {
  readonly state: string;
  readonly missing: string | null;
}

/** The visit as the ticket shows it, once it is that far. */
export const visitOnTicket = (who: Person, ticketId: string, state: string): Promise<VisitOnTicket> =>
  eventually(`the visit as ${state} on the ticket`, async () => {
    const { node } = await who.read<{ node: { visitRequest: VisitOnTicket | null } }>(
      'query ($id: ID!) { node(id: $id) { ... on Ticket { visitRequest { state missing } } } }',
      { id: ticketId },
    );
    return node.visitRequest?.state === state && node.visitRequest;
  });

interface Quota {
  readonly service: string;
  readonly included: number | null;
  readonly consumed: number;
  readonly reserved: number;
  readonly left: number | null;
}

/** The visits that the customer's agreement includes. */
export async function quotaOf(who: Person, { id, installationId }: Customer): Promise<Quota> {
  const { entitlement } = await who.read<{ entitlement: { quotas: Quota[] } }>(
    `query ($customerId: ID!, $installationId: ID) {
      entitlement(customerId: $customerId, installationId: $installationId, service: ON_SITE) {
        quotas { service included consumed reserved left } } }`,
    { customerId: id, installationId },
  );
  return present(
    entitlement.quotas.find(({ service }) => service === 'ON_SITE'),
    'quota of visits',
  );
}
