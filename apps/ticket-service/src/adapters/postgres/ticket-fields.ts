import type { TicketField } from '@aftercare/contracts/ticket/ticket-view';
import type { Ticket } from '../../domain/ticket.js';

/** The properties of the row that these fields of a ticket's view are made from, the id among them. */
export function propertiesFor(fields: readonly TicketField[]): readonly (keyof Ticket)[] {
  const needed = fields.flatMap((field): readonly (keyof Ticket)[] =>
    isMade(field) ? madeFrom[field] : [field],
  );
  return [...new Set<keyof Ticket>(['id', ...needed])];
}

/** Fields that are not simply a property of the row. */
const madeFrom = {
  customer: ['customerId', 'customerName', 'customerLevel', 'customerUnitId'],
  coverage: ['coverage', 'agreementId', 'serviceLevelCode', 'calendarId'],
  gaps: [
    'customerId',
    'contactId',
    'phonedBack',
    'imported',
    'identityCheckNeeded',
    'proofOfPurchaseNeeded',
    'categoryCode',
    'requiredFields',
    'impact',
    'urgency',
    'installationId',
    'productVersion',
    'environment',
    'occurredAt',
    'assessment',
  ],
  proposedNextSteps: ['status', 'failedAttempts', 'visitRequest'],
  reopenableUntil: ['closedAt'],
} satisfies Partial<Record<TicketField, readonly (keyof Ticket)[]>>;

const isMade = (field: TicketField): field is keyof typeof madeFrom => Object.hasOwn(madeFrom, field);
