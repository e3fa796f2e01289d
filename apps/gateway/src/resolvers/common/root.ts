import { DomainError } from '@aftercare/domain-kit/domain-error';
import { actTexts } from '@aftercare/messages/acts';
import { errorCatalogue } from '@aftercare/messages/errors';
import { nodeById } from '../../api/nodes.js';
import type { QueryResolvers } from '../../generated/resolvers.js';

const nodesAtMost = 100;

export const rootQueries: QueryResolvers = {
  node: (_parent, { id }, context) => nodeById(id, context),
  nodes: (_parent, { ids }, context) => {
    if (ids.length > nodesAtMost)
      throw new DomainError('INVALID_INPUT', { problem: 'TOO_MANY', maximum: nodesAtMost }, ['ids']);
    return Promise.all(ids.map((id) => nodeById(id, context)));
  },
  errorCodes: () =>
    Object.entries({ ...actTexts, ...errorCatalogue }).map(([code, text]) => ({
      code,
      textZh: text.zh,
      textEn: text.en,
    })),
};
