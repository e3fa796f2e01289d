/** Tokens of this service's own parts. */
export const USE_CASES = Symbol('UseCases');
export const COURSE_READER = Symbol('CourseReader');
export const ENROLMENT_READER = Symbol('EnrolmentReader');
export const EXAM_READER = Symbol('ExamReader');
