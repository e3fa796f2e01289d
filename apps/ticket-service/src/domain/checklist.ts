import type { TicketGap } from '@aftercare/contracts/ticket/ticket-actions';
import type { Ticket } from './ticket.js';

/** TKT-02, TKT-03: what the record still lacks, most needed first: the agent's checklist. */
export function gapsOf(ticket: Ticket): readonly TicketGap[] {
  const missing: readonly (readonly [TicketGap, boolean])[] = [
    ['CUSTOMER', ticket.customerId === null],
    ['CONTACT', ticket.customerId !== null && ticket.contactId === null],
    ['PHONE_BACK', !ticket.phonedBack && !ticket.imported],
    ['CATEGORY', ticket.categoryCode === null],
    ['IMPACT', ticket.impact === null],
    ['URGENCY', ticket.urgency === null],
    ['INSTALLATION', ticket.customerId !== null && ticket.installationId === null],
    ['PRODUCT_VERSION', ticket.productVersion === null],
    ['ENVIRONMENT', ticket.environment === null],
    ['OCCURRED_AT', ticket.occurredAt === null],
    ['ASSESSMENT', ticket.assessment === null],
  ];
  return missing.filter(([, lacks]) => lacks).map(([gap]) => gap);
}

const attemptsBeforeNextStep = 2;

/** TKT-11: after two attempts without a solution, a visit or an escalation is proposed. */
export function proposedNextSteps(ticket: Ticket): readonly ('REQUEST_VISIT' | 'ESCALATE')[] {
  const worked = ticket.status === 'IN_PROGRESS' || ticket.status === 'PARKED';
  if (!worked || ticket.failedAttempts < attemptsBeforeNextStep) return [];
  return ticket.visitRequest === null ? ['REQUEST_VISIT', 'ESCALATE'] : ['ESCALATE'];
}
