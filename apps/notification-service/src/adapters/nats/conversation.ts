import { entriesByIds } from '@aftercare/contracts/ticket/conversation';
import { notFound } from '@aftercare/domain-kit/domain-error';
import type { Ask } from '@aftercare/service-kit/rpc-client';
import type { Conversation } from '../../application/mail-ports.js';

export const askedConversation = (ask: Ask): Conversation => ({
  async replyWords(entryId) {
    const [entry] = (await ask(entriesByIds, { ids: [entryId] })).items;
    // an internal note must never be mailed to a customer, whatever the event said
    if (entry?.kind !== 'REPLY' || entry.body === null) throw notFound('entry', entryId);
    return entry.body;
  },
});
