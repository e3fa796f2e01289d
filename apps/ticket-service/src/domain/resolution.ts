import type { CustomerVoice } from '@aftercare/contracts/ticket/ticket-codes';
import {
  confirmationReminded,
  ticketConfirmed,
  ticketLapsed,
  ticketRejected,
  ticketResolved,
} from '@aftercare/contracts/ticket/ticket-events';
import { DomainError, notFound } from '@aftercare/domain-kit/domain-error';
import { addWorkingDays } from '@aftercare/work-calendar/working-days';
import { voiceOf } from './customer-voice.js';
import { allKept, owedAgain } from './promises.js';
import type { Proposal, SolutionChange } from './proposal.js';
import { calendarOf } from './service-level.js';
import { latestProposal } from './solution.js';
import { decided, happened, stepNote, type Act, type TicketDecision } from './ticket-decision.js';
import { ticketLifeCycle } from './ticket-life-cycle.js';
import { demand } from './ticket-rules.js';
import type { Ticket } from './ticket.js';

export interface Check {
  readonly criterionId: string;
  readonly met: boolean;
  readonly note?: string | undefined;
}

export interface Resolving {
  readonly solutionId: string;
  readonly rootCause?: string | undefined;
  readonly checkedCriteria: readonly Check[];
}

/** TKT-20: the solution is in place; every promise ends here, once. The customer is asked to confirm. */
export function resolve(ticket: Ticket, input: Resolving, act: Act): TicketDecision {
  demand('RESOLVE', ticket, act);
  const proposal = checked(latestProposal(ticket, input.solutionId), input.checkedCriteria);
  refuseUnmet(proposal, (met) => met === false);
  const times = confirmationTimes(ticket, act);
  const changes = {
    status: ticketLifeCycle.next(ticket.status, 'RESOLVE'),
    clocks: allKept(ticket.clocks, act),
    firstResponseAt: ticket.firstResponseAt ?? act.now, // a solution is an answer
    resolvedAt: act.now,
    waitingUntil: null,
    proposal,
    ...times,
  };
  const { id: solutionId, kind, criteria } = proposal;
  const told = { solutionId, kind, lapsesAt: times.lapsesAt?.toISOString() ?? null };
  const rootCause = input.rootCause === undefined ? {} : { rootCause: input.rootCause };
  return {
    ...decided(ticket, changes, [happened(ticketResolved, told)]),
    solution: { what: 'CHANGED', id: solutionId, fields: { criteria, ...rootCause } },
  };
}

export interface Confirming {
  readonly via: CustomerVoice;
  readonly satisfaction?: number | undefined;
  readonly note?: string | undefined;
  readonly checkedCriteria: readonly Check[];
}

/**
 * TKT-20, TKT-22: the customer says that it is solved. Customers who say so themselves have seen the criteria and need
 * not tick each; whoever speaks for the customer has checked them one by one.
 */
export function confirm(ticket: Ticket, input: Confirming, act: Act): TicketDecision {
  demand('CONFIRM', ticket, act);
  const via = voiceOf(input.via, act.caller);
  const proposal = ticket.proposal && checked(ticket.proposal, input.checkedCriteria);
  refuseUnmet(proposal, (met) => (act.caller.kind === 'staff' ? met !== true : met === false));
  const satisfaction = input.satisfaction ?? null;
  const changes = {
    status: ticketLifeCycle.next(ticket.status, 'CONFIRM'),
    confirmedAt: act.now,
    satisfaction,
    proposal,
    ...notAskedAnyMore,
  };
  const told = [happened(ticketConfirmed, { via, satisfaction })];
  return {
    ...decided(ticket, changes, told, stepNote(act, input.note)),
    ...criteriaOf(proposal),
  };
}

export interface Rejecting {
  readonly via: CustomerVoice;
  readonly reason: string;
  readonly checkedCriteria: readonly Check[];
}

/** TKT-22: the customer says that it is not solved; the ticket goes on, and the solution is owed anew. */
export function reject(ticket: Ticket, input: Rejecting, act: Act): TicketDecision {
  demand('REJECT', ticket, act);
  const via = voiceOf(input.via, act.caller);
  const proposal = ticket.proposal && checked(ticket.proposal, input.checkedCriteria);
  const changes = {
    status: ticketLifeCycle.next(ticket.status, 'REJECT'),
    clocks: owedAgain(ticket, act),
    resolvedAt: null,
    confirmedAt: null,
    satisfaction: null,
    proposal,
    ...notAskedAnyMore,
  };
  const told = [happened(ticketRejected, { via })];
  return {
    ...decided(ticket, changes, told, stepNote(act, input.reason)),
    ...criteriaOf(proposal),
  };
}

/** TKT-20: the reminder is due; no event when it was answered meanwhile. */
export function remind(ticket: Ticket): TicketDecision {
  if (ticket.status !== 'RESOLVED' || ticket.remindAt === null) return decided(ticket, {}, []);
  return decided(ticket, { remindAt: null }, [happened(confirmationReminded, {})]);
}

/** TKT-20: nobody confirmed in time. No event when it was answered meanwhile, or lapse was forbidden since. */
export function lapse(ticket: Ticket, act: Act): TicketDecision {
  if (ticket.status !== 'RESOLVED' || !mayLapse(ticket, act)) return decided(ticket, {}, []);
  const status = ticketLifeCycle.next(ticket.status, 'LAPSE');
  return decided(ticket, { status, ...notAskedAnyMore }, [happened(ticketLapsed, {})]);
}

const notAskedAnyMore = { remindAt: null, lapsesAt: null };

/** TKT-20: P1 never lapses; it is reminded like all others. Working days are those of the agreement's calendar. */
function confirmationTimes(ticket: Ticket, act: Act) {
  if (ticket.imported) return notAskedAnyMore;
  const { remindAfterWorkingDays, lapseAfterWorkingDays } = act.settings;
  const calendar = calendarOf(act.level, ticket.calendarId);
  return {
    remindAt: addWorkingDays(calendar, act.now, remindAfterWorkingDays),
    lapsesAt: mayLapse(ticket, act) ? addWorkingDays(calendar, act.now, lapseAfterWorkingDays) : null,
  };
}

const mayLapse = ({ priority }: Ticket, { settings }: Act) => priority !== 'P1' && settings.lapseAllowed;

/** The proposal with these criteria checked; a criterion that it does not have is `NOT_FOUND`. */
function checked(proposal: Proposal, checks: readonly Check[]): Proposal {
  const known = new Set(proposal.criteria.map(({ id }) => id));
  for (const { criterionId } of checks) {
    if (!known.has(criterionId)) throw notFound('criterion', criterionId, ['checkedCriteria']);
  }
  if (checks.length === 0) return proposal;
  const criteria = proposal.criteria.map((criterion) => {
    const check = checks.findLast(({ criterionId }) => criterionId === criterion.id);
    return check ? { ...criterion, met: check.met, note: check.note ?? null } : criterion;
  });
  return { ...proposal, criteria };
}

function refuseUnmet(proposal: Proposal | null, unmet: (met: boolean | null) => boolean): void {
  const texts = (proposal?.criteria ?? []).filter(({ met }) => unmet(met)).map(({ id }) => id);
  if (texts.length > 0)
    throw new DomainError('ACCEPTANCE_CRITERIA_UNMET', { criterionIds: texts }, ['checkedCriteria']);
}

const criteriaOf = (proposal: Proposal | null): { solution?: SolutionChange } =>
  proposal ? { solution: { what: 'CHANGED', id: proposal.id, fields: { criteria: proposal.criteria } } } : {};
