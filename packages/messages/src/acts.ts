import { complaintActs } from './acts/complaint.js';
import { customerActs } from './acts/customer.js';
import { dispatchActs } from './acts/dispatch.js';
import { identityActs } from './acts/identity.js';
import { otherActs } from './acts/others.js';
import { ticketActs } from './acts/ticket.js';
import { factLines } from './timeline.js';
import type { Texts } from './text.js';

/**
 * The code of an act from the name under which it ran: `ticket.ticket.handOver` (a command) is `TICKET_HAND_OVER`,
 * `visitRequest.approved` (a fact that a service reacted to) is `VISIT_REQUEST_APPROVED`, timers are named by codes.
 */
export function actCode(name: string): string {
  const parts = name.split('.');
  const code = (parts.length === 3 ? parts.slice(1) : parts)
    .map((part) => part.replaceAll(/([a-z0-9])([A-Z])/g, '$1_$2').toUpperCase())
    .join('_');
  return meansAnError[code] ?? code;
}

/** Facts whose code is that of an error: told by the act that led to them. */
const meansAnError: Readonly<Record<string, string>> = { ROLE_RETIRED: 'ROLE_RETIRE' };

const facts: Texts = Object.fromEntries(
  Object.entries(factLines).map(([event, text]) => [actCode(event), text]),
);

/** COM-08: what the history of a record says was done, by code. Acts of services are named by the fact that led to them. */
export const actTexts: Texts = {
  ...facts,
  ...ticketActs,
  ...customerActs,
  ...dispatchActs,
  ...complaintActs,
  ...identityActs,
  ...otherActs,
};
