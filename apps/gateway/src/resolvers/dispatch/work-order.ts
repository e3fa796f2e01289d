import * as contract from '@aftercare/contracts/dispatch/work-order';
import { list } from '../../api/list.js';
import { mutation } from '../../api/mutation.js';
import { reason } from '../../api/offers.js';
import { idOf, one } from '../../api/references.js';
import type {
  EngineerSuggestionResolvers,
  MutationResolvers,
  QueryResolvers,
  SubscriptionResolvers,
  WorkOrderActionOfferResolvers,
  WorkOrderDeclineResolvers,
  WorkOrderResolvers,
  WriteOffResolvers,
} from '../../generated/resolvers.js';
import { recordChanges } from '../../live/record-changes.js';
import { actorOf } from '../common/actor.js';
import { attachmentsOf } from '../common/attachment.js';
import { history } from '../common/audit.js';

const as = 'WorkOrder';

export const workOrderQueries: QueryResolvers = {
  workOrders: list(contract.listWorkOrders, { count: contract.countWorkOrders }),
};

export const workOrderMutations: MutationResolvers = {
  assignWorkOrder: mutation(contract.assignWorkOrder, { as }),
  acceptWorkOrder: mutation(contract.acceptWorkOrder, { as }),
  declineWorkOrder: mutation(contract.declineWorkOrder, { as }),
  recordCustomerContact: mutation(contract.recordCustomerContact, { as }),
  appointWorkOrder: mutation(contract.appointWorkOrder, { as }),
  departWorkOrder: mutation(contract.departWorkOrder, { as }),
  arriveWorkOrder: mutation(contract.arriveWorkOrder, { as }),
  beginWorkOrder: mutation(contract.beginWorkOrder, { as }),
  reportWorkOrder: mutation(contract.reportWorkOrder, { as }),
  sendSignCode: mutation(contract.sendSignCode, { as }),
  signWorkOrder: mutation(contract.signWorkOrder, { as }),
  writeOffWorkOrder: mutation(contract.writeOffWorkOrder, { as }),
};

export const workOrderSubscriptions: SubscriptionResolvers = {
  workOrderChanged: recordChanges('WorkOrder', 'workOrder'),
};

export const WorkOrder: WorkOrderResolvers = {
  id: idOf('WorkOrder'),
  visitRequest: one('Visit', (order) => order.visitRequestId),
  ticket: one('Ticket', (order) => order.ticketId),
  unit: one('OrgUnit', (order) => order.unitId),
  site: one('Site', (order) => order.siteId),
  contact: one('Contact', (order) => order.contactId),
  engineer: one('Person', (order) => order.engineerId),
  suggestions: async ({ id }, { first }, context) =>
    (await context.ask(contract.suggestEngineers, { id, first: first ?? 5 })).items,
  availableActions: ({ id }, _args, context) =>
    context.batch('workOrderActions', id, async (ids) => {
      const { items } = await context.ask(contract.workOrderActions, { ids: [...ids] });
      return ids.map((wanted) => items.find((item) => item.id === wanted)?.actions ?? []);
    }),
  attachments: attachmentsOf('workOrder'),
  history: history('workOrder'),
};

export const WorkOrderDecline: WorkOrderDeclineResolvers = {
  person: one('Person', (decline) => decline.personId),
};

export const WriteOff: WriteOffResolvers = { by: (end) => actorOf(end.by) };

export const EngineerSuggestion: EngineerSuggestionResolvers = {
  person: one('Person', (suggestion) => suggestion.personId),
};

export const WorkOrderActionOffer: WorkOrderActionOfferResolvers = { reason };
