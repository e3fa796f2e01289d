import { removeTicketView, savedTicketViews, saveTicketView } from '@aftercare/contracts/ticket/saved-view';
import { notFound } from '@aftercare/domain-kit/domain-error';
import { mutation } from '../../api/mutation.js';
import { nodeId } from '../../api/node-id.js';
import { ask } from '../../api/query.js';
import { idOf, one } from '../../api/references.js';
import type {
  MutationResolvers,
  QueryResolvers,
  SavedTicketViewResolvers,
} from '../../generated/resolvers.js';

const of = 'SavedTicketView';

export const SavedTicketView: SavedTicketViewResolvers = {
  id: idOf(of),
  owner: one('Person', (view) => view.ownerId),
};

export const savedViewQueries: QueryResolvers = {
  savedTicketViews: ask(savedTicketViews, ({ items }) => items),
};

export const savedViewMutations: MutationResolvers = {
  saveTicketView: mutation(saveTicketView, {
    of,
    answer: async ({ id }, context) => {
      const { items } = await context.ask(savedTicketViews, {});
      const view = items.find((kept) => kept.id === id);
      if (!view) throw notFound(of, id); // removed in between
      return { view };
    },
  }),
  removeTicketView: mutation(removeTicketView, { of, answer: ({ id }) => ({ id: nodeId(of, id) }) }),
};
