import type { RequiredField } from '@aftercare/contracts/ticket/category';
import type { TicketGap } from '@aftercare/contracts/ticket/ticket-actions';
import { attemptsUsedUp } from './attempts.js';
import type { Ticket } from './ticket.js';
import { isOpenVisit } from './visit-life-cycle.js';

/**
 * TKT-02, TKT-03: what the record still lacks, most needed first: the agent's checklist. What the short template of
 * the category does not ask for is not missed; before there is a category, everything is.
 */
export function gapsOf(ticket: Ticket): readonly TicketGap[] {
  const { assessment, requiredFields } = ticket;
  const asked = (field: RequiredField) => requiredFields === null || requiredFields.includes(field);
  const missing: readonly (readonly [TicketGap, boolean])[] = [
    ['CUSTOMER', ticket.customerId === null],
    ['CONTACT', ticket.customerId !== null && ticket.contactId === null],
    ['PHONE_BACK', !ticket.phonedBack && !ticket.imported],
    ['IDENTITY_CHECK', ticket.identityCheckNeeded && assessment?.identityChecked !== true],
    ['PROOF_OF_PURCHASE_CHECK', ticket.proofOfPurchaseNeeded && assessment?.proofOfPurchaseChecked !== true],
    ['CATEGORY', ticket.categoryCode === null],
    ['IMPACT', ticket.impact === null],
    ['URGENCY', ticket.urgency === null],
    ['INSTALLATION', asked('INSTALLATION') && ticket.customerId !== null && ticket.installationId === null],
    ['PRODUCT_VERSION', asked('PRODUCT_VERSION') && ticket.productVersion === null],
    ['ENVIRONMENT', asked('ENVIRONMENT') && ticket.environment === null],
    ['OCCURRED_AT', asked('OCCURRED_AT') && ticket.occurredAt === null],
    ['ASSESSMENT', assessment === null],
  ];
  return missing.filter(([, lacks]) => lacks).map(([gap]) => gap);
}

/** TKT-11: after two attempts without a solution, a visit or an escalation is proposed. */
export function proposedNextSteps(ticket: Ticket): readonly ('REQUEST_VISIT' | 'ESCALATE')[] {
  const worked = ticket.status === 'IN_PROGRESS' || ticket.status === 'PARKED';
  if (!worked || !attemptsUsedUp(ticket)) return [];
  return isOpenVisit(ticket.visitRequest?.state) ? ['ESCALATE'] : ['REQUEST_VISIT', 'ESCALATE'];
}
