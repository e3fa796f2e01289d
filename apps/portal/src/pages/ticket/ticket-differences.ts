import { useMemo } from 'react';
import type { Difference } from '../../forms/form-note.js';
import type { TicketPageFragment } from '../../generated/graphql.js';
import { impactTexts, ticketStatusTexts, urgencyTexts } from '../../text/codes/ticket-codes.js';
import { visitStateTexts } from '../../text/codes/work-codes.js';
import { type Label, type Translate, useLabel, useText } from '../../text/language.js';

/** What another person changed since the ticket was read, in words (COM-16). */
function ticketDifferences(
  before: TicketPageFragment,
  after: TicketPageFragment,
  t: Translate,
  label: Label,
): Difference[] {
  const old = shownValues(before, t, label);
  const current = shownValues(after, t, label);
  return current.flatMap(([name, to], index) => {
    const from = old[index]?.[1] ?? '';
    return from === to ? [] : [{ label: name, from, to }];
  });
}

export function useDifferences(
  before: TicketPageFragment | undefined,
  after: TicketPageFragment,
): readonly Difference[] {
  const t = useText();
  const label = useLabel();
  return useMemo(() => (before ? ticketDifferences(before, after, t, label) : []), [before, after, t, label]);
}

const shownValues = (
  ticket: TicketPageFragment,
  t: Translate,
  label: Label,
): (readonly [string, string])[] => [
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
