import type { CourseState } from '@aftercare/contracts/training/training-codes';
import { defineLifeCycle } from '@aftercare/domain-kit/life-cycle';

export type CourseStep = 'CHANGE' | 'SEND_TO_REVIEW' | 'SEND_BACK' | 'PUBLISH' | 'RETIRE';

/** TRN-01: the newest text of a course. The edition that was published stays in use meanwhile. */
export const courseLifeCycle = defineLifeCycle<CourseState, CourseStep>('course', 'DRAFT', {
  DRAFT: { CHANGE: 'DRAFT', SEND_TO_REVIEW: 'IN_REVIEW', RETIRE: 'RETIRED' },
  IN_REVIEW: { SEND_BACK: 'DRAFT', PUBLISH: 'PUBLISHED', RETIRE: 'RETIRED' },
  PUBLISHED: { CHANGE: 'DRAFT', RETIRE: 'RETIRED' },
  RETIRED: {},
});
