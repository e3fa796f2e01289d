import { agreementsOfCustomers } from '@aftercare/contracts/customer/agreement';
import { lookUpCaller } from '@aftercare/contracts/customer/caller-lookup';
import { contactsOfCustomers } from '@aftercare/contracts/customer/contact';
import {
  changeCustomer,
  countCustomers,
  listCustomers,
  registerCustomer,
} from '@aftercare/contracts/customer/customer';
import { installationsOfCustomers } from '@aftercare/contracts/customer/installation';
import { sitesOfCustomers } from '@aftercare/contracts/customer/site';
import { customerTimeline } from '@aftercare/contracts/customer/timeline';
import { countTickets, listTickets } from '@aftercare/contracts/ticket/ticket-queries';
import { timelineText } from '@aftercare/messages/timeline';
import { grouped } from '../../api/grouped.js';
import { list } from '../../api/list.js';
import { mutation } from '../../api/mutation.js';
import { nodeOfKind } from '../../api/nodes.js';
import { ask } from '../../api/query.js';
import { idOf, one, the } from '../../api/references.js';
import type {
  CustomerResolvers,
  MutationResolvers,
  QueryResolvers,
  SubscriptionResolvers,
  TimelineEntryResolvers,
} from '../../generated/resolvers.js';
import { customerChanges } from '../../live/customer-changes.js';
import { actorOf } from '../common/actor.js';
import { history } from '../common/audit.js';
import { wantedOfTickets } from '../ticket/ticket-fields.js';

const ofCustomer = ({ customerId }: { readonly customerId: string }) => customerId;
const ids = 'customerIds';

export const Customer: CustomerResolvers = {
  id: idOf('Customer'),
  unit: the('OrgUnit', (customer) => customer.unitId),
  salesPerson: one('Person', (customer) => customer.salesPersonId),
  consultant: one('Person', (customer) => customer.consultantId),
  consultantStandIn: one('Person', (customer) => customer.consultantStandInId),
  proactiveContact: one('Contact', (customer) => customer.proactiveContactId),
  contacts: grouped('contactsOf', contactsOfCustomers, ids, ofCustomer),
  sites: grouped('sitesOf', sitesOfCustomers, ids, ofCustomer),
  installations: grouped('installationsOf', installationsOfCustomers, ids, ofCustomer),
  agreements: grouped('agreementsOf', agreementsOfCustomers, ids, ofCustomer),
  tickets: list(listTickets, {
    count: countTickets,
    wanted: wantedOfTickets,
    also: ({ id }: { readonly id: string }, given) => ({
      filter: { ...Object(given['filter']), customerIds: [id] },
    }),
  }),
  timeline: list(customerTimeline, { also: ({ id }: { readonly id: string }) => ({ customerId: id }) }),
  history: history('customer'),
};

export const TimelineEntry: TimelineEntryResolvers = {
  text: (entry, _args, { locale }) => timelineText(entry.event, entry.params, locale),
  actor: (entry) => actorOf(entry.actor),
  record: (entry, _args, context) => nodeOfKind(entry.recordKind, entry.recordId, context),
};

export const customerQueries: QueryResolvers = {
  customers: list(listCustomers, { count: countCustomers }),
  callerMatches: ask(lookUpCaller, ({ matches }) => matches),
};

export const customerMutations: MutationResolvers = {
  registerCustomer: mutation(registerCustomer, { as: 'Customer' }),
  changeCustomer: mutation(changeCustomer, { as: 'Customer' }),
};

export const customerSubscriptions: SubscriptionResolvers = { customerChanged: customerChanges };
