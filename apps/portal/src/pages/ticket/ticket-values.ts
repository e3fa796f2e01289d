import type { ShownValues } from '../../forms/differences.js';
import type { TicketPageFragment } from '../../generated/graphql.js';
import { impactTexts, ticketStatusTexts, urgencyTexts } from '../../text/codes/ticket-codes.js';
import { visitStateTexts } from '../../text/codes/work-codes.js';

/** What a conflict compares. */
export const ticketValues: ShownValues<TicketPageFragment> = (ticket, t, label) => [
  [t('tickets.status'), label(ticketStatusTexts, ticket.status)],
  [t('tickets.priority'), ticket.priority],
  [t('tickets.assignee'), ticket.assignee?.displayName ?? ''],
  [t('ticket.unit'), ticket.unit?.name ?? ''],
  [t('tickets.subject'), ticket.subject],
  [t('ticket.description'), ticket.description],
  [t('ticket.category'), ticket.category?.name ?? ''],
  [t('step.impact'), ticket.impact ? label(impactTexts, ticket.impact) : ''],
  [t('step.urgency'), ticket.urgency ? label(urgencyTexts, ticket.urgency) : ''],
  [t('ticket.customer'), ticket.customer?.name ?? ''],
  [t('ticket.contact'), ticket.contact?.name ?? ''],
  [t('ticket.visit'), ticket.visitRequest ? label(visitStateTexts, ticket.visitRequest.state) : ''],
  [t('ticket.solutions'), String(ticket.solutions.length)],
];
