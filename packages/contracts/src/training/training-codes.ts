import { z } from 'zod';

/** TRN-01. What a course is about. */
export const courseKind = z.enum([
  'OPERATION',
  'ADVANCED',
  'BUSINESS',
  'PRODUCT',
  'COMMUNICATION',
  'PROCESS',
]);
export const courseLevel = z.enum(['BASIC', 'ADVANCED', 'BEST_PRACTICE']);
/** For whom a course is: colleagues, customers' people, or both. */
export const courseAudience = z.enum(['STAFF', 'CUSTOMER']);
/** State of the newest text; an edition that was published stays in use while the next one is written. */
export const courseState = z.enum(['DRAFT', 'IN_REVIEW', 'PUBLISHED', 'RETIRED']);
export type CourseState = z.infer<typeof courseState>;

export const questionKind = z.enum(['SINGLE', 'MULTIPLE']);

/** TRN-03. */
export const enrolmentState = z.enum(['ASKED', 'APPROVED', 'WAITING', 'REFUSED', 'WITHDRAWN', 'FINISHED']);
export type EnrolmentState = z.infer<typeof enrolmentState>;

/** TRN-05. HANDED_IN by the person, TIMED_OUT by the server's clock with what was saved. */
export const examState = z.enum(['RUNNING', 'HANDED_IN', 'TIMED_OUT']);
export type ExamState = z.infer<typeof examState>;
