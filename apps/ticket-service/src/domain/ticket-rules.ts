import type { TicketAction, TicketReason } from '@aftercare/contracts/ticket/ticket-actions';
import type { TicketStatus } from '@aftercare/contracts/ticket/ticket-codes';
import { DomainError, type ErrorParams } from '@aftercare/domain-kit/domain-error';
import type { Act } from './ticket-decision.js';
import { openStatuses, ticketLifeCycle, type TicketStep } from './ticket-life-cycle.js';
import type { Ticket } from './ticket.js';
import { isOpenVisit, visitLifeCycle, type VisitStep } from './visit-life-cycle.js';

/** Why an action is not possible now. */
export interface Refusal {
  readonly code: TicketReason;
  readonly params: ErrorParams;
}

/** What rules look at besides the ticket. */
export type Situation = Pick<Act, 'now' | 'by' | 'settings'>;

/** COMPLETE is a correction, not a step that is offered. */
export type RuledAction = TicketAction | 'COMPLETE';

type Rule = (ticket: Ticket, situation: Situation, action: RuledAction) => Refusal | null;

/** Throws the first rule that refuses the action; every decision begins with it. */
export function demand(action: RuledAction, ticket: Ticket, situation: Situation): void {
  const refusal = refusalOf(action, ticket, situation);
  if (refusal) throw new DomainError(refusal.code, refusal.params);
}

/** TKT-11: why the action is not possible now, the life cycle first; null when it is. */
export function refusalOf(action: RuledAction, ticket: Ticket, situation: Situation): Refusal | null {
  for (const rule of rules[action]) {
    const refusal = rule(ticket, situation, action);
    if (refusal) return refusal;
  }
  return null;
}

const refuse = (code: TicketReason, params: ErrorParams = {}): Refusal => ({ code, params });

const when =
  (code: TicketReason, refused: (ticket: Ticket, situation: Situation) => boolean): Rule =>
  (ticket, situation) =>
    refused(ticket, situation) ? refuse(code) : null;

const illegal = (ticket: Ticket, action: RuledAction): Refusal =>
  refuse('ILLEGAL_STEP', {
    kind: ticketLifeCycle.name,
    state: ticket.status,
    action,
    allowed: ticketLifeCycle.actionsFrom(ticket.status),
  });

/** The table of the life cycle has this step. */
const step =
  (name: TicketStep): Rule =>
  (ticket, _situation, action) =>
    ticketLifeCycle.actionsFrom(ticket.status).includes(name) ? null : illegal(ticket, action);

/** What changes no status is possible in these. */
const during =
  (statuses: readonly TicketStatus[]): Rule =>
  (ticket, _situation, action) =>
    statuses.includes(ticket.status) ? null : illegal(ticket, action);

const visitStep =
  (name: VisitStep): Rule =>
  ({ visitRequest }) => {
    if (!visitRequest || visitLifeCycle.actionsFrom(visitRequest.state).includes(name)) return null;
    const allowed = visitLifeCycle.actionsFrom(visitRequest.state);
    return refuse('ILLEGAL_STEP', {
      kind: visitLifeCycle.name,
      state: visitRequest.state,
      action: name,
      allowed,
    });
  };

const except = (...statuses: readonly TicketStatus[]) =>
  ticketLifeCycle.states.filter((status) => !statuses.includes(status));

const dayMs = 86_400_000;

/** Until when a closed ticket can be reopened (TKT-11). */
export const reopenableUntil = (closedAt: Date, { reopenWithinDays }: Situation['settings']): number =>
  closedAt.getTime() + reopenWithinDays * dayMs;

const unfinished = except('CLOSED', 'ARCHIVED', 'CANCELLED', 'MERGED');
const workedOn = openStatuses.filter((status) => !['NEW', 'TRIAGED', 'ASSIGNED'].includes(status));
const noOpenVisit = when('VISIT_STILL_OPEN', ({ visitRequest }) => isOpenVisit(visitRequest?.state));
const aVisit = when('NO_VISIT_REQUEST', ({ visitRequest }) => visitRequest === null);
const aProposal = when('NO_SOLUTION_PROPOSED', ({ proposal }) => proposal === null);

/** The one table of what an action needs: it refuses, and it tells what is offered. */
const rules: Readonly<Record<RuledAction, readonly Rule[]>> = {
  IDENTIFY_CUSTOMER: [
    during(unfinished),
    when('CUSTOMER_ALREADY_KNOWN', ({ customerId }) => customerId !== null),
  ],
  COMPLETE: [during(unfinished)],
  ASSESS: [during(openStatuses)],
  TRIAGE: [step('TRIAGE')],
  RECATEGORISE: [during(unfinished)],
  CHANGE_PRIORITY: [during(openStatuses)],
  ASSIGN: [step('ASSIGN')],
  CLAIM: [
    step('ASSIGN'),
    when('ALREADY_ASSIGNED_TO_YOU', ({ assigneeId }, { by }) => assigneeId === by),
    ({ assigneeId }) => (assigneeId === null ? null : refuse('ALREADY_ASSIGNED', { assigneeId })),
  ],
  HAND_OVER: [step('ASSIGN')],
  START: [step('START'), when('NOT_ASSIGNED', ({ assigneeId }) => assigneeId === null)],
  WAIT: [step('WAIT_FOR_CUSTOMER')],
  RESUME: [step('RESUME')],
  PARK: [step('PARK')],
  CALL_BACK: [during(['PARKED'])],
  RECORD_ATTEMPT: [during(['IN_PROGRESS'])],
  ESCALATE: [step('ASSIGN')],
  REQUEST_VISIT: [
    during(openStatuses),
    when('CUSTOMER_UNKNOWN', ({ customerId }) => customerId === null),
    noOpenVisit,
  ],
  AMEND_VISIT_REQUEST: [during(openStatuses), aVisit, visitStep('AMEND')],
  WITHDRAW_VISIT_REQUEST: [during(openStatuses), aVisit, visitStep('WITHDRAW')],
  AGREE_TIME: [during(openStatuses)],
  PROPOSE_SOLUTION: [during(workedOn)],
  RECORD_CONSENT: [
    during(workedOn),
    aProposal,
    when('CONSENT_ALREADY_RECORDED', ({ proposal }) => proposal?.consent !== 'ASKED'),
  ],
  RESOLVE: [
    step('RESOLVE'),
    when('CATEGORY_MISSING', ({ categoryCode }) => categoryCode === null),
    aProposal,
    when('FINAL_SOLUTION_MISSING', ({ proposal }) => proposal?.stage !== 'FINAL'),
    when('CONSENT_MISSING', ({ proposal }) => proposal?.consent !== 'GIVEN'),
    noOpenVisit,
  ],
  CONFIRM: [step('CONFIRM')],
  REJECT: [step('REJECT')],
  CLOSE: [step('CLOSE')],
  REOPEN: [
    step('REOPEN'),
    when(
      'REOPEN_PERIOD_OVER',
      ({ closedAt }, { now, settings }) =>
        closedAt === null || now.getTime() > reopenableUntil(closedAt, settings),
    ),
  ],
  CANCEL: [step('CANCEL'), noOpenVisit],
  REPLY: [during(except('ARCHIVED', 'CANCELLED', 'MERGED'))],
  NOTE: [during(except('MERGED'))],
  LOG_CALL: [during(except('MERGED'))],
  LINK_ARTICLE: [during(except('CANCELLED', 'MERGED'))],
};
