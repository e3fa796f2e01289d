import {
  partsSent,
  visitApproved,
  visitOverrunFlagged,
  visitQuoteAnswered,
  visitQuoted,
  visitReturnedToField,
  visitSentBack,
  visitSolved,
  visitWithdrawn,
} from '@aftercare/contracts/dispatch/visit-request';
import { workOrderCreated } from '@aftercare/contracts/dispatch/work-order-events';
import type { Money } from '@aftercare/contracts/money';
import { DomainError } from '@aftercare/domain-kit/domain-error';
import { happened, onVisit, type Act, type Case, type CaseDecision, type Happening } from './act.js';
import { cancelArrival, pauseArrival, resumeArrival, startArrivalClock } from './arrival-clock.js';
import { withdrawn } from './receive-visit.js';
import type { Visit, VisitNote } from './visit.js';
import { visitLifeCycle } from './visit-life-cycle.js';
import { newOrder } from './new-order.js';

/** CUS-04, as asked a moment ago. */
export interface Coverage {
  readonly covered: boolean;
  readonly agreementId: string | null;
  /** By an agreement whose visits are used up: to be quoted, never held up. */
  readonly overrun: boolean;
}

/** DSP-04: a person is sent. DSP-05: outside the agreement only after the customer accepted a quote. */
export function approveVisit(before: Case, coverage: Coverage, act: Act): CaseDecision {
  const { visit } = before;
  const state = visitLifeCycle.next(visit.state, 'APPROVE');
  if (!coverage.covered && visit.quote?.accepted !== true) throw new DomainError('QUOTE_NEEDED');
  const clock = visit.state === 'PARTS_SENT' ? startArrivalClock(visit, act.now, act) : visit.clock; // nobody was to arrive
  const changes = { ...coverage, state, clock, missing: null };
  return withOrder(before, changes, act, (workOrderId) => [happened(visitApproved, { workOrderId })]);
}

/** DSP-04: the ticket's engineer completes what is missing. */
export function sendBackVisit(before: Case, missing: string): CaseDecision {
  const state = visitLifeCycle.next(before.visit.state, 'SEND_BACK');
  return onVisit(before, { state, missing }, [happened(visitSentBack, {})]);
}

/** DSP-05: the clock waits for the customer's word. */
export function quoteVisit(before: Case, amount: Money, note: string | undefined, act: Act): CaseDecision {
  const { visit } = before;
  const state = visitLifeCycle.next(visit.state, 'QUOTE');
  const quote = { amount, accepted: null, note: note ?? null };
  return onVisit(before, { state, quote, covered: false, clock: pauseArrival(visit.clock, act) }, [
    happened(visitQuoted, {}),
  ]);
}

/** DSP-05: accepted, an engineer is sent; declined, the request is withdrawn. */
export function answerQuote(
  before: Case,
  accepted: boolean,
  note: string | undefined,
  act: Act,
): CaseDecision {
  const { visit } = before;
  const state = visitLifeCycle.next(visit.state, accepted ? 'ACCEPT_QUOTE' : 'DECLINE_QUOTE');
  const quote = visit.quote && { ...visit.quote, accepted };
  const notes = note === undefined ? visit.notes : [...visit.notes, noted('ANSWER_QUOTE', note, act)];
  const answered = happened(visitQuoteAnswered, { accepted });
  if (!accepted) {
    const changes = { ...withdrawn(visit, act, 'DECLINE_QUOTE'), quote, notes };
    return onVisit(before, changes, [answered, happened(visitWithdrawn, {})]);
  }
  const clock = resumeArrival(visit.clock, act);
  return withOrder(before, { state, quote, notes, clock, covered: false }, act, (workOrderId) => [
    answered,
    happened(visitApproved, { workOrderId }),
  ]);
}

/** DSP-04: parts are sent instead of a person (FRM-14); nobody is to arrive. */
export function sendParts(before: Case, parts: string, act: Act): CaseDecision {
  const { visit } = before;
  const state = visitLifeCycle.next(visit.state, 'SEND_PARTS');
  const clock = cancelArrival(visit.clock, act, 'PARTS_SENT');
  const notes = [...visit.notes, noted('SEND_PARTS', parts, act)];
  return onVisit(before, { state, clock, notes }, [happened(partsSent, {})]);
}

/** DSP-09: solved without a further visit. */
export function solveVisit(before: Case, note: string, act: Act): CaseDecision {
  const { visit } = before;
  const state = visitLifeCycle.next(visit.state, 'SOLVE');
  const notes = [...visit.notes, noted('SOLVE', note, act)];
  return onVisit(before, { state, notes }, [happened(visitSolved, {})]);
}

/** DSP-09: headquarters' answer needs another visit. */
export function returnToField(before: Case, note: string, act: Act): CaseDecision {
  const { visit } = before;
  const state = visitLifeCycle.next(visit.state, 'RETURN_TO_FIELD');
  const notes = [...visit.notes, noted('RETURN_TO_FIELD', note, act)];
  return withOrder(before, { state, notes }, act, (workOrderId) => [
    happened(visitReturnedToField, { workOrderId }),
  ]);
}

/** CUS-04: the quota that was reserved is beyond what the agreement includes. Told again, it changes nothing. */
export function flagOverrun(before: Case): CaseDecision {
  const { visit } = before;
  if (visit.overrun || visit.covered !== true) return onVisit(before, {}, []);
  return onVisit(before, { overrun: true }, [happened(visitOverrunFlagged, {})]);
}

/** The request with its next order, which waits for an engineer. */
export function withOrder(
  before: Case,
  changes: Partial<Visit>,
  act: Act,
  events: (workOrderId: string) => readonly Happening[],
): CaseDecision {
  const order = newOrder(before.visit, act);
  const told = events(order.id);
  const counted = { currentOrderId: order.id, orderCount: order.sequence };
  const decision = onVisit(before, { ...changes, ...counted }, told);
  return { ...decision, added: { next: order, events: [happened(workOrderCreated, {})] } };
}

const noted = (step: VisitNote['step'], text: string, act: Act): VisitNote => ({
  step,
  text,
  by: act.by,
  at: act.now.toISOString(),
});
