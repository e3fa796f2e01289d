import type { ServiceKind } from '@aftercare/contracts/customer/customer-codes';
import {
  quotaConsumed,
  quotaMoved,
  quotaReleased,
  quotaReserved,
  type EntitlementView,
  type consumeQuota,
} from '@aftercare/contracts/customer/entitlement';
import type { OutputOf } from '@aftercare/contracts/define';
import { defineLifeCycle } from '@aftercare/domain-kit/life-cycle';
import { happened, type Decided } from './act.js';

type State = OutputOf<typeof consumeQuota>['state'];

/** One use of a quota. Its id is the request for a visit, the ticket or the enrolment: the same one never counts twice. */
export interface QuotaUse {
  readonly id: string;
  readonly version: number;
  readonly customerId: string;
  readonly installationId: string | null;
  /** Null: no agreement answers for it. */
  readonly agreementId: string | null;
  readonly service: ServiceKind;
  readonly state: State;
  /** Beyond what is included: to be quoted. */
  readonly overrun: boolean;
  readonly workOrderId: string | null;
  readonly releaseReason: string | null;
}

export const quotaLifeCycle = defineLifeCycle<State, 'move' | 'consume' | 'release'>('quotaUse', 'RESERVED', {
  RESERVED: { move: 'RESERVED', consume: 'CONSUMED', release: 'RELEASED' },
  CONSUMED: {},
  RELEASED: {},
});

export interface NewUse {
  readonly key: string;
  readonly customerId: string;
  readonly installationId?: string | undefined;
  readonly service: ServiceKind;
}

/** What stands behind a new use: decided under a lock, so that two uses never take the same last one. */
type Behind = Pick<EntitlementView, 'decision' | 'agreementId'>;

/** Promised to an approved visit. The same key again changes nothing. */
export function reserve(known: QuotaUse | undefined, use: NewUse, behind: Behind): Decided<QuotaUse> {
  if (known) return { next: known, events: [] };
  const next = newUse(use, 'RESERVED', behind);
  return { next, events: [happened(quotaReserved, factsOf(next))] };
}

/** Used. Without a reservation it is taken and used at once; used already: nothing changes. */
export function consume(known: QuotaUse | undefined, use: NewUse, behind: Behind): Decided<QuotaUse> {
  if (known?.state === 'CONSUMED') return { next: known, events: [] };
  const next: QuotaUse = known
    ? { ...known, state: quotaLifeCycle.next(known.state, 'consume') }
    : newUse(use, 'CONSUMED', behind);
  return { next, events: [happened(quotaConsumed, factsOf(next))] };
}

/** The next work order of the same request: the reservation stays one. */
export function move(use: QuotaUse, workOrderId: string): Decided<QuotaUse> {
  if (use.workOrderId === workOrderId) return { next: use, events: [] };
  const next = { ...use, state: quotaLifeCycle.next(use.state, 'move'), workOrderId };
  return { next, events: [happened(quotaMoved, { ...factsOf(next), workOrderId })] };
}

/** Given back. What was used is not. */
export function release(use: QuotaUse, reason: string): Decided<QuotaUse> {
  if (use.state === 'RELEASED') return { next: use, events: [] };
  const next = { ...use, state: quotaLifeCycle.next(use.state, 'release'), releaseReason: reason };
  return { next, events: [happened(quotaReleased, factsOf(next))] };
}

const newUse = (use: NewUse, state: State, { decision, agreementId }: Behind): QuotaUse => ({
  id: use.key,
  version: 0,
  customerId: use.customerId,
  installationId: use.installationId ?? null,
  agreementId,
  service: use.service,
  state,
  overrun: decision === 'TO_BE_QUOTED',
  workOrderId: null,
  releaseReason: null,
});

const factsOf = ({ id, customerId, agreementId, service, state, overrun }: QuotaUse) => ({
  key: id,
  customerId,
  agreementId,
  service,
  state,
  overrun,
});
