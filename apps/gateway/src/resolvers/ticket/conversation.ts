import { stepText } from '@aftercare/messages/ticket-steps';
import { idOf, many, one } from '../../api/references.js';
import type {
  CallResolvers,
  ConversationEntryResolvers,
  ConversationStepResolvers,
} from '../../generated/resolvers.js';
import { actorOf } from '../common/actor.js';
import { filesOf } from '../common/attachment.js';

export const ConversationEntry: ConversationEntryResolvers = {
  id: idOf('ConversationEntry'),
  author: (entry) => actorOf(entry.author, entry.authorKind),
  attachments: ({ id, ticketId }, _args, context) => filesOf('ticket', ticketId, id, context),
  mentioned: many('Person', (entry) => entry.mentionedIds),
};

export const Call: CallResolvers = { contact: one('Contact', (call) => call.contactId) };

export const ConversationStep: ConversationStepResolvers = {
  text: (step, _args, { locale }) => stepText(`ticket.${step.event}`, step.params, locale),
};
