import type { EnrolmentState } from '@aftercare/contracts/training/training-codes';
import { defineLifeCycle } from '@aftercare/domain-kit/life-cycle';

export type EnrolmentStep = 'APPROVE' | 'PUT_ON_WAITING_LIST' | 'MOVE_UP' | 'REFUSE' | 'WITHDRAW' | 'FINISH';

/** TRN-03. */
export const enrolmentLifeCycle = defineLifeCycle<EnrolmentState, EnrolmentStep>('enrolment', 'ASKED', {
  ASKED: { APPROVE: 'APPROVED', PUT_ON_WAITING_LIST: 'WAITING', REFUSE: 'REFUSED', WITHDRAW: 'WITHDRAWN' },
  WAITING: { MOVE_UP: 'APPROVED', REFUSE: 'REFUSED', WITHDRAW: 'WITHDRAWN' },
  APPROVED: { REFUSE: 'REFUSED', WITHDRAW: 'WITHDRAWN', FINISH: 'FINISHED' },
  REFUSED: {},
  WITHDRAWN: {},
  FINISHED: {},
});
