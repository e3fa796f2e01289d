import type { VisitState } from '@aftercare/contracts/dispatch/dispatch-codes';
import { defineLifeCycle } from '@aftercare/domain-kit/life-cycle';

/** AMEND and WITHDRAW come from the ticket; NEXT_ORDER, ESCALATE and FINISH with a write-off; the others from managers. */
export type VisitStep =
  | 'AMEND'
  | 'WITHDRAW'
  | 'APPROVE'
  | 'SEND_BACK'
  | 'QUOTE'
  | 'ACCEPT_QUOTE'
  | 'DECLINE_QUOTE'
  | 'SEND_PARTS'
  | 'NEXT_ORDER'
  | 'ESCALATE'
  | 'FINISH'
  | 'SOLVE'
  | 'RETURN_TO_FIELD';

const withdraw = { WITHDRAW: 'WITHDRAWN' } as const;

/** DSP-04, DSP-05, DSP-09: the one table of a request for a visit. */
export const visitLifeCycle = defineLifeCycle<VisitState, VisitStep>('visit', 'REQUESTED', {
  REQUESTED: {
    AMEND: 'REQUESTED',
    APPROVE: 'APPROVED',
    SEND_BACK: 'SENT_BACK',
    QUOTE: 'QUOTED',
    SEND_PARTS: 'PARTS_SENT',
    ...withdraw,
  },
  SENT_BACK: { AMEND: 'REQUESTED', ...withdraw },
  QUOTED: {
    AMEND: 'QUOTED',
    QUOTE: 'QUOTED',
    ACCEPT_QUOTE: 'APPROVED',
    DECLINE_QUOTE: 'WITHDRAWN',
    ...withdraw,
  },
  APPROVED: {
    AMEND: 'APPROVED',
    NEXT_ORDER: 'APPROVED',
    ESCALATE: 'ESCALATED',
    FINISH: 'SOLVED',
    ...withdraw,
  },
  PARTS_SENT: { AMEND: 'PARTS_SENT', APPROVE: 'APPROVED', SOLVE: 'SOLVED', ...withdraw },
  ESCALATED: { AMEND: 'ESCALATED', SOLVE: 'SOLVED', RETURN_TO_FIELD: 'APPROVED', ...withdraw },
  SOLVED: {},
  WITHDRAWN: {},
});

/** The states in which somebody still has to do something. */
export const openVisitStates = visitLifeCycle.states.filter(
  (state) => visitLifeCycle.actionsFrom(state).length > 0,
);
