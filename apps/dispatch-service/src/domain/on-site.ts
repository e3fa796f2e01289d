import type { InputOf } from '@aftercare/contracts/define';
import { visitArrived } from '@aftercare/contracts/dispatch/visit-request';
import type { reportWorkOrder } from '@aftercare/contracts/dispatch/work-order';
import {
  workOrderArrived,
  workOrderBegun,
  workOrderDeparted,
  workOrderReported,
} from '@aftercare/contracts/dispatch/work-order-events';
import { DomainError } from '@aftercare/domain-kit/domain-error';
import { instantOf } from '@aftercare/domain-kit/instant';
import { happened, onOrder, type Act, type CaseDecision, type OpenCase } from './act.js';
import { stopArrival } from './arrival-clock.js';
import type { Place } from './visit.js';
import { workOrderLifeCycle } from './work-order-life-cycle.js';

/** DSP-08: a step on the phone; `at` lies in the past when it was entered without a network. */
export interface OnPhone {
  readonly at?: string | undefined;
  readonly place?: Place | undefined;
}

export function depart(before: OpenCase, step: OnPhone, act: Act): CaseDecision {
  const { order } = before;
  const status = workOrderLifeCycle.next(order.status, 'DEPART');
  const departedAt = momentOf(step, order.assignedAt, act);
  return onOrder(before, { status, departedAt }, [happened(workOrderDeparted, {})]);
}

/** DSP-10: the first arrival stops the request's clock; punctuality against the window is a figure of its own. */
export function arrive(before: OpenCase, step: OnPhone, act: Act): CaseDecision {
  const { order, visit } = before;
  const status = workOrderLifeCycle.next(order.status, 'ARRIVE');
  const arrivedAt = momentOf(step, order.departedAt, act);
  const punctual = order.appointedUntil && arrivedAt <= order.appointedUntil;
  const there = { status, arrivedAt, arrivedPlace: step.place ?? null, punctual };
  const at = arrivedAt.toISOString();
  const decision = onOrder(before, there, [happened(workOrderArrived, { at, punctual })]);
  const clock = stopArrival(visit.clock, arrivedAt, act);
  if (clock === visit.clock || order.engineerId === null) return decision;
  const told = happened(visitArrived, { workOrderId: order.id, personId: order.engineerId });
  return { ...decision, visit: { next: { ...visit, clock }, events: [told] } };
}

export function beginWork(before: OpenCase, step: OnPhone, act: Act): CaseDecision {
  const { order } = before;
  const status = workOrderLifeCycle.next(order.status, 'BEGIN');
  const begunAt = momentOf(step, order.arrivedAt, act);
  return onOrder(before, { status, begunAt }, [happened(workOrderBegun, {})]);
}

type Reporting = Omit<InputOf<typeof reportWorkOrder>, 'id' | 'expectedVersion'>;

/**
 * DSP-08: what was found and done; can be corrected until the customer has signed, and a code sent before is void.
 * Work begins with the arrival at the earliest, by the minute, which is how a person writes it.
 */
export function reportWork(before: OpenCase, report: Reporting, act: Act): CaseDecision {
  const { order } = before;
  const status = workOrderLifeCycle.next(order.status, 'REPORT');
  if (instantOf(report.workedUntil) > act.now) throw new DomainError('IN_THE_FUTURE', {}, ['workedUntil']);
  if (order.arrivedAt && instantOf(report.workedFrom).getTime() < minuteOf(order.arrivedAt)) {
    throw new DomainError('BEFORE_LAST_STEP', {}, ['workedFrom']);
  }
  const { found, done, solved, parts, workedFrom, workedUntil } = report;
  const written = { found, done, solved, parts, workedFrom, workedUntil, reportedAt: act.now.toISOString() };
  return onOrder(before, { status, report: written, signCode: null }, [
    happened(workOrderReported, { solved }),
  ]);
}

/** When it was done: not in the future, and not before the step before it. */
function momentOf({ at }: OnPhone, after: Date | null, { now }: Act): Date {
  const when = at === undefined ? now : instantOf(at);
  if (when > now) throw new DomainError('IN_THE_FUTURE', {}, ['at']);
  if (after !== null && when < after) throw new DomainError('BEFORE_LAST_STEP', {}, ['at']);
  return when;
}

const MINUTE_MS = 60_000;
/** The beginning of the minute, in milliseconds since 1970. */
const minuteOf = (at: Date): number => Math.floor(at.getTime() / MINUTE_MS) * MINUTE_MS;
