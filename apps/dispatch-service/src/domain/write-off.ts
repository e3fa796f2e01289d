import type { UnsolvedNext } from '@aftercare/contracts/dispatch/dispatch-codes';
import { visitEscalated, visitNextOrdered, visitSolved } from '@aftercare/contracts/dispatch/visit-request';
import { workOrderWrittenOff } from '@aftercare/contracts/dispatch/work-order-events';
import { DomainError } from '@aftercare/domain-kit/domain-error';
import { happened, onOrder, onVisit, type Act, type CaseDecision, type OpenCase } from './act.js';
import { stopArrival } from './arrival-clock.js';
import { withOrder } from './verify-visit.js';
import { visitLifeCycle } from './visit-life-cycle.js';
import { workOrderLifeCycle } from './work-order-life-cycle.js';

export interface WritingOff {
  readonly solved: boolean;
  readonly next?: UnsolvedNext | undefined;
  readonly note?: string | undefined;
}

/**
 * DSP-09: the service manager ends the order. Solved ends the request; unsolved leads to the next order or to
 * headquarters, so that nothing stays open without an owner. A report that nobody signed needs a note.
 */
export function writeOff(before: OpenCase, input: WritingOff, act: Act): CaseDecision {
  const { order } = before;
  const status = workOrderLifeCycle.next(order.status, 'WRITE_OFF');
  if (order.signature === null && input.note === undefined)
    throw new DomainError('NOTE_NEEDED', {}, ['note']);
  const next = input.solved ? null : (input.next ?? 'NEXT_ORDER');
  const after = requestAfter(before, next, act);
  const { solved } = input;
  const writtenOff = { solved, next, note: input.note ?? null, by: act.by, at: act.now.toISOString() };
  const nextWorkOrderId = after.added?.next.id ?? null;
  const ended = onOrder(before, { status, writtenOff }, [
    happened(workOrderWrittenOff, { solved, next, nextWorkOrderId }),
  ]);
  return { ...after, order: ended.order };
}

function requestAfter(before: OpenCase, next: UnsolvedNext | null, act: Act): CaseDecision {
  const { visit } = before;
  switch (next) {
    case null: {
      const state = visitLifeCycle.next(visit.state, 'FINISH');
      return onVisit(before, { state, clock: stopArrival(visit.clock, act.now, act) }, [
        happened(visitSolved, {}),
      ]);
    }
    case 'ESCALATE': {
      const state = visitLifeCycle.next(visit.state, 'ESCALATE');
      return onVisit(before, { state }, [happened(visitEscalated, {})]);
    }
    case 'NEXT_ORDER': {
      const state = visitLifeCycle.next(visit.state, 'NEXT_ORDER');
      return withOrder(before, { state }, act, (workOrderId) => [
        happened(visitNextOrdered, { workOrderId }),
      ]);
    }
  }
}
