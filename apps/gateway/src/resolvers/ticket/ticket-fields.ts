import type { TicketField } from '@aftercare/contracts/ticket/ticket-view';
import type { GraphQLResolveInfo } from 'graphql';
import { fieldsOfNodes } from '../../api/selected-fields.js';
import type { TicketResolvers } from '../../generated/resolvers.js';

/** What a list of tickets asks for: no more of each than its fields are resolved from. */
export function wantedOfTickets(info: GraphQLResolveInfo): { readonly fields: readonly TicketField[] } {
  const needed = new Set<TicketField>(['id', 'version']);
  for (const name of fieldsOfNodes(info)) {
    if (isField(name)) for (const field of resolvedFrom[name]) needed.add(field);
  }
  return { fields: [...needed] };
}

type Field = Exclude<keyof TicketResolvers, '__isTypeOf'>;

/** Field of the schema → what its resolver (ticket.ts) reads of the ticket beside its id. */
const resolvedFrom: Readonly<Record<Field, readonly TicketField[]>> = {
  articles: [],
  assessment: ['assessment'],
  assignee: ['assigneeId'],
  availableActions: [],
  callBackAt: ['callBackAt'],
  category: ['categoryCode'],
  channel: ['channel'],
  clocks: ['clocks'],
  closedAt: ['closedAt'],
  confirmedAt: ['confirmedAt'],
  contact: ['contactId'],
  conversation: [],
  coverage: ['coverage'],
  customer: ['customer'],
  description: ['description'],
  environment: ['environment'],
  externalReference: ['externalReference'],
  failedAttempts: ['failedAttempts'],
  firstResponseAt: ['firstResponseAt'],
  gaps: ['gaps'],
  history: [],
  id: [],
  impact: ['impact'],
  imported: ['imported'],
  installation: ['installationId'],
  lane: ['lane'],
  nextDue: ['clocks'],
  number: ['number'],
  occurredAt: ['occurredAt'],
  openedAt: ['openedAt'],
  openedBy: ['openedBy'],
  priority: ['priority'],
  priorityOverrideReason: ['priorityOverrideReason'],
  productCode: ['productCode'],
  productVersion: ['productVersion'],
  proposedNextSteps: ['proposedNextSteps'],
  reassignCount: ['reassignCount'],
  reopenCount: ['reopenCount'],
  reopenableUntil: ['reopenableUntil'],
  repeatOf: ['repeatOfId'],
  reportedAt: ['reportedAt'],
  requesterKind: ['requesterKind'],
  resolvedAt: ['resolvedAt'],
  solutions: [],
  status: ['status'],
  subject: ['subject'],
  unit: ['unitId'],
  unknownCaller: ['unknownCaller'],
  updatedAt: ['updatedAt'],
  urgency: ['urgency'],
  version: [],
  visitRequest: ['visitRequest'],
  waitingUntil: ['waitingUntil'],
};

const isField = (name: string): name is Field => Object.hasOwn(resolvedFrom, name);
