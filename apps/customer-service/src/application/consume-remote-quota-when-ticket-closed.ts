import type { OutputOf } from '@aftercare/contracts/define';
import type { consumeQuota } from '@aftercare/contracts/customer/entitlement';
import type { NewUse } from '../domain/quota-use.js';
import type { ClosedTicket } from './send-survey-when-ticket-closed.js';

/** CUS-04: closing a ticket uses one remote service of the agreement; closing it again after a reopening does not. */
export const consumeRemoteQuotaWhenTicketClosed =
  (consume: (use: NewUse) => Promise<OutputOf<typeof consumeQuota>>) =>
  async ({ id, ticket, imported }: ClosedTicket): Promise<void> => {
    const { customerId, installationId } = ticket;
    if (imported || !customerId) return;
    await consume({ key: id, customerId, installationId: installationId ?? undefined, service: 'REMOTE' });
  };
