import type { GatewayContext } from '../../api/context.js';
import { requireSignIn } from '../../api/sign-in.js';
import type { SubscriptionResolvers } from '../../generated/resolvers.js';
import { followKinds, type ChangeOfKind } from '../../live/kind-changes.js';

export const recordSubscriptions: SubscriptionResolvers = {
  recordsChanged: {
    subscribe: (_parent, { kinds }, context: GatewayContext) => {
      requireSignIn(context);
      return followKinds([...new Set(kinds)], context);
    },
    resolve: (change: ChangeOfKind) => change,
  },
};
