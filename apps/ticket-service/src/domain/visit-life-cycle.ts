import type { VisitRequestState } from '@aftercare/contracts/ticket/visit-request';
import { defineLifeCycle } from '@aftercare/domain-kit/life-cycle';

/** TKT-18. Steps of the ticket's people; the others are told by dispatch. */
export type VisitStep = 'AMEND' | 'WITHDRAW' | VisitRequestState;

const ended = { SOLVED: 'SOLVED', UNSOLVED: 'UNSOLVED', WITHDRAWN: 'WITHDRAWN' } as const;
const underWay = { ASSIGNED: 'ASSIGNED', APPOINTED: 'APPOINTED', ON_SITE: 'ON_SITE' } as const;

/**
 * How far a visit is. Until an engineer is on site it can be taken back here; afterwards dispatch writes it off. An
 * order can go back to an earlier step when another engineer takes it, and headquarters solves what the visit did not,
 * or sends somebody again.
 */
export const visitLifeCycle = defineLifeCycle<VisitRequestState, VisitStep>('visitRequest', 'REQUESTED', {
  REQUESTED: {
    AMEND: 'REQUESTED',
    WITHDRAW: 'WITHDRAWN',
    SENT_BACK: 'SENT_BACK',
    APPROVED: 'APPROVED',
    ...underWay,
    ...ended,
  },
  SENT_BACK: { AMEND: 'REQUESTED', WITHDRAW: 'WITHDRAWN', APPROVED: 'APPROVED', ...ended },
  APPROVED: { WITHDRAW: 'WITHDRAWN', SENT_BACK: 'SENT_BACK', ...underWay, ...ended },
  ASSIGNED: { WITHDRAW: 'WITHDRAWN', APPROVED: 'APPROVED', ...underWay, ...ended },
  APPOINTED: { WITHDRAW: 'WITHDRAWN', APPROVED: 'APPROVED', ...underWay, ...ended },
  ON_SITE: { APPROVED: 'APPROVED', ...underWay, REPORTED: 'REPORTED', ...ended },
  REPORTED: { APPROVED: 'APPROVED', ...underWay, ...ended },
  SOLVED: {},
  UNSOLVED: { APPROVED: 'APPROVED', ...underWay, SOLVED: 'SOLVED', WITHDRAWN: 'WITHDRAWN' },
  WITHDRAWN: {},
});

/** Somebody is still to come. Unsolved it lies with headquarters, and the ticket goes on without it. */
export const isOpenVisit = (state: VisitRequestState | undefined): boolean =>
  state !== undefined && state !== 'UNSOLVED' && mayStillChange(state);

/** Dispatch may still tell something of it. */
export const mayStillChange = (state: VisitRequestState): boolean =>
  visitLifeCycle.actionsFrom(state).length > 0;
