import { idOf, one } from '../../api/references.js';
import type { SolutionResolvers, VisitRequestResolvers } from '../../generated/resolvers.js';
import { actorOf } from '../common/actor.js';

export const VisitRequest: VisitRequestResolvers = {
  id: idOf('VisitRequest'),
  site: one('Site', (request) => request.siteId),
  contact: one('Contact', (request) => request.contactId),
  // the manager's words stay with dispatch, which has the request under the same id
  missing: async ({ id }, _args, context) => (await context.load('Visit', id))?.missing ?? null,
  requestedBy: (request) => actorOf(request.requestedBy),
};

export const Solution: SolutionResolvers = {
  id: idOf('Solution'),
  article: one('Article', (solution) => solution.articleId),
  proposedBy: (solution) => actorOf(solution.proposedBy),
};
