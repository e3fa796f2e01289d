import { listTickets } from '@aftercare/contracts/ticket/ticket-queries';
import type { GatewayContext } from '../../api/context.js';
import { argumentsOf } from '../../api/list.js';
import { nodeId } from '../../api/node-id.js';
import { requireSignIn } from '../../api/sign-in.js';
import type { SubscriptionResolvers, TicketListChangeResolvers } from '../../generated/resolvers.js';
import { followTickets, type ChangeOfList } from '../../live/list-changes.js';
import { recordChanges } from '../../live/record-changes.js';
import { followPresence, type PresentPerson } from '../../live/ticket-presence.js';

export const ticketSubscriptions: SubscriptionResolvers = {
  ticketChanged: recordChanges('Ticket', 'ticket'),
  ticketListChanged: {
    subscribe: (_parent, args, context, info) => {
      requireSignIn(context);
      const filter = listTickets.input.shape.filter.parse(argumentsOf(info, args)['filter']);
      return followTickets(filter, context);
    },
    resolve: (change: ChangeOfList, _args: unknown, context: GatewayContext) => {
      context.forget();
      return change;
    },
  },
  ticketPresence: {
    subscribe: (_parent, { id, writing }, context) =>
      followPresence({ id, writing: writing ?? false }, context),
    resolve: (people: readonly PresentPerson[], _args: unknown, context: GatewayContext) => {
      context.forget();
      return [...people];
    },
  },
};

export const TicketListChange: TicketListChangeResolvers = {
  ticketId: (change) => nodeId('Ticket', change.id),
};
