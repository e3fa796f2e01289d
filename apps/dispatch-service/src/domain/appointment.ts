import type { ContactResult } from '@aftercare/contracts/dispatch/dispatch-codes';
import { arrivalTargetChanged } from '@aftercare/contracts/dispatch/visit-request';
import { customerContacted, workOrderAppointed } from '@aftercare/contracts/dispatch/work-order-events';
import { DomainError } from '@aftercare/domain-kit/domain-error';
import { instantOf } from '@aftercare/domain-kit/instant';
import { happened, onOrder, type Act, type CaseDecision, type OpenCase } from './act.js';
import { agreeArrival } from './arrival-clock.js';
import { workOrderLifeCycle } from './work-order-life-cycle.js';

interface ContactMade {
  readonly result: ContactResult;
  readonly at?: string | undefined;
  readonly note?: string | undefined;
}

/** DSP-07: how the engineer reached the customer; the time since the notice is measured. */
export function recordContact(before: OpenCase, { result, at, note }: ContactMade, act: Act): CaseDecision {
  const { order } = before;
  const status = workOrderLifeCycle.next(order.status, 'RECORD_CONTACT');
  const when = at === undefined ? act.now : instantOf(at);
  if (when > act.now) throw new DomainError('IN_THE_FUTURE', {}, ['at']);
  const since = order.assignedAt ?? order.createdAt;
  if (when < since) throw new DomainError('BEFORE_LAST_STEP', {}, ['at']);
  const made = { at: when.toISOString(), result, note: note ?? null };
  const sinceAssignedMs = when.getTime() - since.getTime();
  return onOrder(before, { status, contacts: [...order.contacts, made] }, [
    happened(customerContacted, { result, sinceAssignedMs }),
  ]);
}

interface Window {
  readonly from: string;
  readonly until: string;
  /** The customer chose it; otherwise it is ours, and the target stands. */
  readonly customerWish: boolean;
  readonly reason?: string | undefined;
}

/** DSP-07, DSP-10: agrees a window; again, it is a new one with its reason, and the former ones are kept. */
export function appointOrder(before: OpenCase, window: Window, act: Act): CaseDecision {
  const { order, visit } = before;
  const status = workOrderLifeCycle.next(order.status, 'APPOINT');
  const [from, until] = [instantOf(window.from), instantOf(window.until)];
  if (until <= act.now) throw new DomainError('IN_THE_PAST', {}, ['until']);
  const rescheduled = order.appointments.length > 0;
  if (rescheduled && window.reason === undefined) throw new DomainError('REASON_NEEDED', {}, ['reason']);
  const agreed = {
    from: from.toISOString(),
    until: until.toISOString(),
    agreedAt: act.now.toISOString(),
    reason: window.reason ?? null,
  };
  const appointments = [...order.appointments, agreed];
  const holds = { appointments, appointedFrom: from, appointedUntil: until, departedAt: null };
  const decision = onOrder(before, { status, ...holds }, [
    happened(workOrderAppointed, { from: agreed.from, until: agreed.until, rescheduled }),
  ]);
  const clock = window.customerWish ? agreeArrival(visit, until, act) : visit.clock;
  if (clock === visit.clock) return decision;
  return { ...decision, visit: { next: { ...visit, clock }, events: [happened(arrivalTargetChanged, {})] } };
}
