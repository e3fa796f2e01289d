import type { InputOf } from '@aftercare/contracts/define';
import type { declineWorkOrder } from '@aftercare/contracts/dispatch/work-order';
import {
  workOrderAccepted,
  workOrderAssigned,
  workOrderDeclined,
} from '@aftercare/contracts/dispatch/work-order-events';
import { DomainError } from '@aftercare/domain-kit/domain-error';
import { happened, onOrder, type Act, type CaseDecision, type OpenCase } from './act.js';
import { nobody } from './work-order.js';
import { workOrderLifeCycle } from './work-order-life-cycle.js';

/** Whom a manager picked, and whether the manager saw who has the order now. */
export interface Assignment {
  readonly engineerId: string;
  readonly note?: string | undefined;
  readonly expectedVersion?: number | undefined;
}

/**
 * DSP-06: gives the order to an engineer. Taking it from another one needs the version that was seen, so that of two
 * managers who assign at once one is told.
 */
export function assignOrder(
  before: OpenCase,
  { engineerId, note, expectedVersion }: Assignment,
  act: Act,
): CaseDecision {
  const { order } = before;
  const status = workOrderLifeCycle.next(order.status, 'ASSIGN');
  const taken = order.engineerId !== null && expectedVersion === undefined;
  if (taken || order.engineerId === engineerId) {
    throw new DomainError('ALREADY_ASSIGNED', { assigneeId: order.engineerId }, ['engineerId']);
  }
  const given = { engineerId, assignedAt: act.now, assignNote: note ?? null };
  return onOrder(before, { ...nobody, ...given, status, departedAt: null }, [
    happened(workOrderAssigned, { previousEngineerId: order.engineerId }),
  ]);
}

/** DSP-07: after checking the data on the order. */
export function acceptOrder(before: OpenCase): CaseDecision {
  const status = workOrderLifeCycle.next(before.order.status, 'ACCEPT');
  return onOrder(before, { status }, [happened(workOrderAccepted, {})]);
}

export type Declining = Pick<InputOf<typeof declineWorkOrder>, 'reason' | 'note'>;

/** DSP-07: back to the manager with the reason, which stays on the order. */
export function declineOrder(
  before: OpenCase,
  { reason, note }: Declining,
  managerIds: readonly string[],
  act: Act,
): CaseDecision {
  const { order } = before;
  const status = workOrderLifeCycle.next(order.status, 'DECLINE');
  if (order.engineerId === null) throw new DomainError('NOT_ASSIGNED');
  const { engineerId: personId } = order;
  const decline = { personId, reason, note: note ?? null, at: act.now.toISOString() };
  return onOrder(before, { ...nobody, departedAt: null, status, declines: [...order.declines, decline] }, [
    happened(workOrderDeclined, { personId, reason, recipientIds: [...managerIds] }),
  ]);
}
