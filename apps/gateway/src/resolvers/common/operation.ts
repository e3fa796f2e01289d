import { cancelAnalyticsOperation } from '@aftercare/contracts/analytics/archive';
import { mutation } from '../../api/mutation.js';
import { idOf } from '../../api/references.js';
import type {
  MutationResolvers,
  OperationResolvers,
  SubscriptionResolvers,
} from '../../generated/resolvers.js';
import { recordChanges } from '../../live/record-changes.js';
import { actorOf } from './actor.js';

export const Operation: OperationResolvers = {
  id: idOf('Operation'),
  requestedBy: (operation) => actorOf(operation.requestedBy),
};

export const operationMutations: MutationResolvers = {
  cancelOperation: mutation(cancelAnalyticsOperation, { as: 'Operation' }),
};

export const operationSubscriptions: SubscriptionResolvers = {
  operationChanged: recordChanges('Operation', 'operation', 1_000), // progress is no fact that is published
};
