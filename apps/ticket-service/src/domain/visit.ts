import {
  visitProgressed,
  visitRequestAmended,
  visitRequested,
  visitRequestWithdrawn,
} from '@aftercare/contracts/ticket/ticket-events';
import type { VisitRequestState } from '@aftercare/contracts/ticket/visit-request';
import { DomainError, notFound } from '@aftercare/domain-kit/domain-error';
import { instantOf } from '@aftercare/domain-kit/instant';
import { decided, happened, stepNote, type Act, type TicketDecision } from './ticket-decision.js';
import { demand } from './ticket-rules.js';
import type { Ticket, VisitRequest } from './ticket.js';
import { visitLifeCycle } from './visit-life-cycle.js';

/** Where to, whom to meet, what for, and when the customer would like it. */
export interface VisitWish {
  readonly siteId: string;
  readonly contactId?: string | undefined;
  readonly task: string;
  readonly skillCodes: readonly string[];
  readonly preparation?: string | undefined;
  readonly wishedFrom?: string | undefined;
  readonly wishedUntil?: string | undefined;
}

/** Whose the place and the person are, as customer-service says. */
export interface VisitPlace {
  readonly siteCustomerId: string;
  readonly contactCustomerId: string | null;
}

/** TKT-18: asks dispatch for a visit; one request is open at a time. */
export function requestVisit(ticket: Ticket, wish: VisitWish, place: VisitPlace, act: Act): TicketDecision {
  demand('REQUEST_VISIT', ticket, act);
  refuseForeignPlace(ticket, wish, place);
  const visitRequest: VisitRequest = {
    id: act.newId(),
    state: visitLifeCycle.initial,
    ...wished(wish, act),
    missing: null,
    requestedBy: act.by,
    requestedAt: act.now.toISOString(),
  };
  return decided(ticket, { visitRequest }, [happened(visitRequested, wishFacts(visitRequest))]);
}

/** Completes a request; dispatch verifies it again. */
export function amendVisitRequest(
  ticket: Ticket,
  wish: VisitWish,
  place: VisitPlace,
  act: Act,
): TicketDecision {
  demand('AMEND_VISIT_REQUEST', ticket, act);
  refuseForeignPlace(ticket, wish, place);
  const visitRequest = {
    ...openVisit(ticket),
    ...wished(wish, act),
    state: visitLifeCycle.next(openVisit(ticket).state, 'AMEND'),
    missing: null,
  };
  return decided(ticket, { visitRequest }, [happened(visitRequestAmended, wishFacts(visitRequest))]);
}

export function withdrawVisitRequest(ticket: Ticket, reason: string, act: Act): TicketDecision {
  demand('WITHDRAW_VISIT_REQUEST', ticket, act);
  const visit = openVisit(ticket);
  const visitRequest = {
    ...visit,
    state: visitLifeCycle.next(visit.state, 'WITHDRAW'),
    updatedAt: act.now.toISOString(),
  };
  const withdrawn = happened(visitRequestWithdrawn, { visitRequestId: visit.id, siteId: visit.siteId });
  return decided(ticket, { visitRequest }, [withdrawn], stepNote(act, reason));
}

/** What dispatch tells of a visit. */
export interface VisitNews {
  readonly visitRequestId: string;
  readonly state: VisitRequestState;
  /** What the service manager asks for when sending it back. */
  readonly missing: string | null;
}

/**
 * TKT-18: the state of the visit is shown on the ticket. News of an earlier request, or the same news again, change
 * nothing. The ticket goes on by itself: it waits for the visit in no status of its own.
 */
export function followVisit(ticket: Ticket, news: VisitNews, act: Act): TicketDecision {
  const { visitRequest: visit } = ticket;
  if (visit?.id !== news.visitRequestId || visit.state === news.state) return decided(ticket, {}, []);
  const state = visitLifeCycle.next(visit.state, news.state);
  const visitRequest = { ...visit, state, missing: news.missing, updatedAt: act.now.toISOString() };
  const progressed = { visitRequestId: visit.id, siteId: visit.siteId, state };
  return decided(ticket, { visitRequest }, [happened(visitProgressed, progressed)]);
}

function wished(wish: VisitWish, act: Act) {
  const { wishedFrom = null, wishedUntil = null } = wish;
  if (wishedUntil !== null && instantOf(wishedUntil) <= act.now)
    throw new DomainError('IN_THE_PAST', {}, ['wishedUntil']);
  if (wishedFrom !== null && wishedUntil !== null && instantOf(wishedUntil) <= instantOf(wishedFrom)) {
    throw new DomainError('END_BEFORE_START', {}, ['wishedUntil']);
  }
  return {
    siteId: wish.siteId,
    contactId: wish.contactId ?? null,
    task: wish.task,
    skillCodes: wish.skillCodes,
    preparation: wish.preparation ?? null,
    wishedFrom,
    wishedUntil,
    updatedAt: act.now.toISOString(),
  };
}

function refuseForeignPlace(ticket: Ticket, wish: VisitWish, place: VisitPlace): void {
  if (place.siteCustomerId !== ticket.customerId) throw notFound('site', wish.siteId, ['siteId']);
  if (wish.contactId !== undefined && place.contactCustomerId !== ticket.customerId) {
    throw notFound('contact', wish.contactId, ['contactId']);
  }
}

function openVisit({ visitRequest }: Ticket): VisitRequest {
  if (!visitRequest) throw new DomainError('NO_VISIT_REQUEST');
  return visitRequest;
}

const wishFacts = ({ id, siteId, skillCodes, wishedFrom, wishedUntil }: VisitRequest) => ({
  visitRequestId: id,
  siteId,
  skillCodes: [...skillCodes],
  wishedFrom,
  wishedUntil,
});
