import type { Caller } from '@aftercare/contracts/caller';
import type { VisitRequestAction, WorkOrderAction } from '@aftercare/contracts/dispatch/dispatch-codes';
import { visitRequestAction, workOrderAction } from '@aftercare/contracts/dispatch/dispatch-codes';
import type { Permission } from '@aftercare/contracts/identity/permissions';
import { may } from '@aftercare/domain-kit/may';
import type { Visit } from './visit.js';
import { visitLifeCycle, type VisitStep } from './visit-life-cycle.js';
import type { WorkOrder } from './work-order.js';
import { workOrderLifeCycle } from './work-order-life-cycle.js';

export interface Offer<A extends string> {
  readonly action: A;
  readonly allowed: boolean;
  readonly reasonCode: string | null;
  readonly reasonParams: Readonly<Record<string, string>>;
}

const ofVisit: Readonly<Record<VisitRequestAction, VisitStep>> = {
  APPROVE: 'APPROVE',
  SEND_BACK: 'SEND_BACK',
  QUOTE: 'QUOTE',
  ANSWER_QUOTE: 'ACCEPT_QUOTE',
  SEND_PARTS: 'SEND_PARTS',
  SOLVE: 'SOLVE',
  RETURN_TO_FIELD: 'RETURN_TO_FIELD',
};

const ofOrder: Readonly<Record<WorkOrderAction, Permission>> = {
  ASSIGN: 'VISIT_ASSIGN',
  ACCEPT: 'VISIT_WORK',
  DECLINE: 'VISIT_WORK',
  RECORD_CONTACT: 'VISIT_WORK',
  APPOINT: 'VISIT_WORK',
  DEPART: 'VISIT_WORK',
  ARRIVE: 'VISIT_WORK',
  BEGIN: 'VISIT_WORK',
  REPORT: 'VISIT_WORK',
  SEND_SIGN_CODE: 'VISIT_WORK',
  SIGN: 'VISIT_WORK',
  WRITE_OFF: 'VISIT_WRITE_OFF',
  CANCEL: 'VISIT_VERIFY',
};

/** What a person can do on a request now: from the table that enforces it. */
export const actionsOnVisit = (visit: Visit, caller: Caller): readonly Offer<VisitRequestAction>[] =>
  visitRequestAction.options.map((action) => {
    const contactMay = caller.kind === 'contact' && action === 'ANSWER_QUOTE';
    if (!contactMay && !may(caller, 'VISIT_VERIFY' satisfies Permission))
      return refused(action, 'NOT_ALLOWED');
    if (!visitLifeCycle.actionsFrom(visit.state).includes(ofVisit[action]))
      return refused(action, 'ILLEGAL_STEP', { state: visit.state });
    return offered(action);
  });

/** CANCEL is no step of a person: withdrawing the request cancels its order. */
export const actionsOnOrder = (
  order: WorkOrder,
  { contactId }: Pick<Visit, 'contactId'>,
  caller: Caller,
): readonly Offer<WorkOrderAction>[] =>
  workOrderAction.options
    .filter((action) => action !== 'CANCEL')
    .map((action) => {
      if (!may(caller, ofOrder[action])) return refused(action, 'NOT_ALLOWED');
      if (!workOrderLifeCycle.actionsFrom(order.status).includes(action))
        return refused(action, 'ILLEGAL_STEP', { state: order.status });
      if (action === 'SEND_SIGN_CODE' && contactId === null) return refused(action, 'NO_CONTACT');
      return offered(action);
    });

const offered = <A extends string>(action: A): Offer<A> => ({
  action,
  allowed: true,
  reasonCode: null,
  reasonParams: {},
});

const refused = <A extends string>(
  action: A,
  reasonCode: string,
  reasonParams: Readonly<Record<string, string>> = {},
): Offer<A> => ({ action, allowed: false, reasonCode, reasonParams });
