import * as keys from '@aftercare/contracts/identity/api-key';
import * as accounts from '@aftercare/contracts/identity/contact-account';
import { mutation } from '../../api/mutation.js';
import { ask } from '../../api/query.js';
import { idOf, one } from '../../api/references.js';
import type {
  ApiKeyResolvers,
  ContactAccountResolvers,
  MutationResolvers,
  QueryResolvers,
} from '../../generated/resolvers.js';

export const ApiKey: ApiKeyResolvers = { id: idOf('ApiKey'), owner: one('Person', (key) => key.ownerId) };

export const ContactAccount: ContactAccountResolvers = {
  id: idOf('ContactAccount'),
  contact: one('Contact', (account) => account.contactId),
};

export const apiKeyQueries: QueryResolvers = { apiKeys: ask(keys.listApiKeys, ({ items }) => items) };

export const apiKeyMutations: MutationResolvers = {
  createApiKey: mutation(keys.createApiKey, { as: 'ApiKey', also: ({ secret }) => ({ secret }) }),
  revokeApiKey: mutation(keys.revokeApiKey, { as: 'ApiKey' }),
  inviteContact: mutation(accounts.inviteContact, { as: 'ContactAccount' }),
  endContactAccount: mutation(accounts.endContactAccount, { as: 'ContactAccount' }),
};
