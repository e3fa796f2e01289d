import { ticketView, type TicketField } from '@aftercare/contracts/ticket/ticket-view';
import type { GraphQLResolveInfo } from 'graphql';
import { fieldsOfNodes } from '../../api/selected-fields.js';
import type { TicketResolvers } from '../../generated/resolvers.js';

/** What a list of tickets asks for: no more of each than its fields are resolved from. */
export function wantedOfTickets(info: GraphQLResolveInfo): { readonly fields: readonly TicketField[] } {
  const needed = new Set<TicketField>(['id', 'version']);
  for (const name of fieldsOfNodes(info)) {
    for (const field of isOther(name) ? resolvedFrom[name] : [name].filter(isOwn)) needed.add(field);
  }
  return { fields: [...needed] };
}

type Field = Exclude<keyof TicketResolvers, '__isTypeOf'>;

/** Field of the schema → what its resolver (ticket.ts) reads of the ticket beside its id; all others read their namesake. */
const resolvedFrom: Readonly<Record<Exclude<Field, TicketField>, readonly TicketField[]>> = {
  articles: [],
  assignee: ['assigneeId'],
  attachments: [],
  availableActions: [],
  category: ['categoryCode'],
  contact: ['contactId'],
  conversation: [],
  history: [],
  installation: ['installationId'],
  nextDue: ['clocks'],
  repeatOf: ['repeatOfId'],
  solutions: [],
  unit: ['unitId'],
};

const isOther = (name: string): name is keyof typeof resolvedFrom => Object.hasOwn(resolvedFrom, name);
const isOwn = (name: string): name is TicketField => Object.hasOwn(ticketView.shape, name);
