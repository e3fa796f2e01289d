import type { ExamState } from '@aftercare/contracts/training/training-codes';
import { defineLifeCycle } from '@aftercare/domain-kit/life-cycle';

export type ExamStep = 'HAND_IN' | 'TIME_OUT';

/** TRN-05. */
export const examLifeCycle = defineLifeCycle<ExamState, ExamStep>('exam', 'RUNNING', {
  RUNNING: { HAND_IN: 'HANDED_IN', TIME_OUT: 'TIMED_OUT' },
  HANDED_IN: {},
  TIMED_OUT: {},
});
