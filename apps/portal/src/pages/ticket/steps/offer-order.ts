import type { TicketAction } from '../../../generated/graphql.js';
import { isPanelAction, type PanelAction } from './steps.js';

interface Offer {
  readonly action: TicketAction;
  readonly allowed: boolean;
  readonly reason?: string | null;
}

/** The way a ticket usually goes: of the allowed steps, the earliest in this order is the likely next one. */
const usualOrder: readonly PanelAction[] = [
  'IDENTIFY_CUSTOMER',
  'TRIAGE',
  'CLAIM',
  'ASSIGN',
  'START',
  'RESUME',
  'CALL_BACK',
  'AMEND_VISIT_REQUEST',
  'CLOSE',
  'CONFIRM',
  'RECORD_CONSENT',
  'RESOLVE',
  'PROPOSE_SOLUTION',
  'RECORD_ATTEMPT',
  'REQUEST_VISIT',
  'LOG_CALL',
  'ASSESS',
  'PARK',
  'WAIT',
  'AGREE_TIME',
  'HAND_OVER',
  'ESCALATE',
  'LINK_ARTICLE',
  'RECATEGORISE',
  'CHANGE_PRIORITY',
  'REJECT',
  'REOPEN',
  'WITHDRAW_VISIT_REQUEST',
  'CANCEL',
];

/** Replies and notes are in the composer, so they are not among the buttons. */
export function orderOffers(offers: readonly Offer[]) {
  const allowed = offers
    .filter((offer) => offer.allowed)
    .map(({ action }) => action)
    .filter((action) => isPanelAction(action))
    .toSorted((a, b) => usualOrder.indexOf(a) - usualOrder.indexOf(b));
  const refused = offers.filter((offer) => !offer.allowed && isPanelAction(offer.action));
  return { allowed, refused };
}
