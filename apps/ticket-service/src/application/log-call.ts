import type { InputOf } from '@aftercare/contracts/define';
import type { logCall as command } from '@aftercare/contracts/ticket/conversation';
import { notFound } from '@aftercare/domain-kit/domain-error';
import { logCall as log } from '../domain/conversation.js';
import type { CustomerFile, TicketStore } from './ports.js';

/** TKT-12: a call by a person. */
export const logCall =
  (tickets: TicketStore, customers: CustomerFile) => async (input: InputOf<typeof command>) => {
    const { contactId = null, phone = null, durationMs = null, direction, result } = input;
    const belonging = await customers.belongings({ contactId: contactId ?? undefined });
    return tickets.converse(input, (ticket, act) => {
      if (contactId !== null && belonging.contactCustomerId !== ticket.customerId) {
        throw notFound('contact', contactId, ['contactId']);
      }
      const startedAt = input.startedAt ?? act.now.toISOString();
      const call = { direction, contactId, phone, startedAt, durationMs, result };
      return log(ticket, call, input.note ?? null, act);
    });
  };
