import * as contract from '@aftercare/contracts/dispatch/visit-request';
import { list } from '../../api/list.js';
import { mutation } from '../../api/mutation.js';
import { nodeId } from '../../api/node-id.js';
import { reason } from '../../api/offers.js';
import { idOf, many, one } from '../../api/references.js';
import type {
  DispatchCustomerResolvers,
  MutationResolvers,
  QueryResolvers,
  SubscriptionResolvers,
  VisitActionOfferResolvers,
  VisitNoteResolvers,
  VisitResolvers,
} from '../../generated/resolvers.js';
import { recordChanges } from '../../live/record-changes.js';
import { actorOf } from '../common/actor.js';
import { history } from '../common/audit.js';

const as = 'Visit';

export const visitQueries: QueryResolvers = {
  visits: list(contract.listVisits, { count: contract.countVisits }),
};

export const visitMutations: MutationResolvers = {
  approveVisit: mutation(contract.approveVisit, { as }),
  sendBackVisit: mutation(contract.sendBackVisit, { as }),
  quoteVisit: mutation(contract.quoteVisit, { as }),
  answerVisitQuote: mutation(contract.answerVisitQuote, { as }),
  sendParts: mutation(contract.sendParts, { as }),
  solveVisit: mutation(contract.solveVisit, { as }),
  returnVisitToField: mutation(contract.returnVisitToField, { as }),
};

export const visitSubscriptions: SubscriptionResolvers = {
  visitChanged: recordChanges('Visit', 'visitRequest'),
};

export const Visit: VisitResolvers = {
  id: idOf('Visit'),
  ticket: one('Ticket', (visit) => visit.ticketId),
  unit: one('OrgUnit', (visit) => visit.unitId),
  site: one('Site', (visit) => visit.siteId),
  contact: one('Contact', (visit) => visit.contactId),
  agreement: one('Agreement', (visit) => visit.agreementId),
  workOrders: many('WorkOrder', (visit) => visit.workOrderIds),
  availableActions: ({ id }, _args, context) =>
    context.batch('visitActions', id, async (ids) => {
      const { items } = await context.ask(contract.visitActions, { ids: [...ids] });
      return ids.map((wanted) => items.find((item) => item.id === wanted)?.actions ?? []);
    }),
  history: history('visitRequest'),
};

export const DispatchCustomer: DispatchCustomerResolvers = {
  id: (customer) => nodeId('Customer', customer.id),
  customer: one('Customer', (customer) => customer.id),
};

export const VisitNote: VisitNoteResolvers = { by: (note) => actorOf(note.by) };

export const VisitActionOffer: VisitActionOfferResolvers = { reason };
