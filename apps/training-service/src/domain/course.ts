import * as contract from '@aftercare/contracts/training/course';
import type { CourseFacts, CourseText } from '@aftercare/contracts/training/course';
import type { Permission } from '@aftercare/contracts/identity/permissions';
import type { Paper } from '@aftercare/contracts/training/paper';
import type { CourseState } from '@aftercare/contracts/training/training-codes';
import { DomainError } from '@aftercare/domain-kit/domain-error';
import { may } from '@aftercare/domain-kit/may';
import { happened, type Act, type Changed } from './act.js';
import { courseLifeCycle } from './course-life-cycle.js';

/** TRN-01. The text that is being written, and the one that people learn by. */
export interface Course {
  readonly id: string;
  readonly version: number;
  readonly code: string;
  readonly state: CourseState;
  readonly edition: number;
  readonly draft: CourseText;
  readonly draftPaper: Paper | null;
  readonly published: CourseText | null;
  readonly publishedPaper: Paper | null;
  /** Who wrote on the draft since the last edition. */
  readonly authorIds: readonly string[];
  readonly sentBackReason: string | null;
  readonly updatedAt: Date;
}

/** People can enrol. */
export const isOpen = ({ published, state }: Pick<Course, 'published' | 'state'>): boolean =>
  published !== null && state !== 'RETIRED';

export function createCourse(given: { code: string; draft: CourseText }, act: Act): Changed<Course> {
  const next: Course = {
    id: act.newId(),
    version: 0,
    ...given,
    state: courseLifeCycle.initial,
    edition: 0,
    draftPaper: null,
    published: null,
    publishedPaper: null,
    authorIds: [act.by],
    sentBackReason: null,
    updatedAt: act.now,
  };
  return told(next, contract.courseCreated);
}

export const changeCourse = (course: Course, draft: CourseText, act: Act): Changed<Course> =>
  written(course, { draft }, act);

export const setPaper = (course: Course, draftPaper: Paper, act: Act): Changed<Course> =>
  written(course, { draftPaper }, act);

export function sendToReview(course: Course, act: Act): Changed<Course> {
  const state = courseLifeCycle.next(course.state, 'SEND_TO_REVIEW');
  return told({ ...course, state, sentBackReason: null, updatedAt: act.now }, contract.courseSentToReview);
}

export function sendBack(course: Course, reason: string, act: Act): Changed<Course> {
  const state = courseLifeCycle.next(course.state, 'SEND_BACK');
  return told({ ...course, state, sentBackReason: reason, updatedAt: act.now }, contract.courseSentBack);
}

/** TRN-01: what people write is read by somebody else first; whoever manages training answers for the own work. */
export function publishCourse(course: Course, act: Act): Changed<Course> {
  const state = courseLifeCycle.next(course.state, 'PUBLISH');
  const manages = may(act.caller, 'TRAINING_MANAGE' satisfies Permission);
  if (course.authorIds.includes(act.by) && !manages) throw new DomainError('OWN_WORK');
  const next: Course = {
    ...course,
    state,
    edition: course.edition + 1,
    published: course.draft,
    publishedPaper: course.draftPaper,
    authorIds: [],
    updatedAt: act.now,
  };
  return told(next, contract.coursePublished);
}

export function retireCourse(course: Course, act: Act): Changed<Course> {
  const state = courseLifeCycle.next(course.state, 'RETIRE');
  return told({ ...course, state, updatedAt: act.now }, contract.courseRetired);
}

function written(course: Course, changes: Partial<Course>, act: Act): Changed<Course> {
  const state = courseLifeCycle.next(course.state, 'CHANGE');
  const authorIds = course.authorIds.includes(act.by) ? course.authorIds : [...course.authorIds, act.by];
  return told({ ...course, ...changes, state, authorIds, updatedAt: act.now }, contract.courseChanged);
}

type CourseEvent =
  | typeof contract.courseCreated
  | typeof contract.courseChanged
  | typeof contract.courseSentToReview
  | typeof contract.courseSentBack
  | typeof contract.coursePublished
  | typeof contract.courseRetired;

const told = (next: Course, event: CourseEvent): Changed<Course> => ({
  next,
  events: [happened(event, factsOf(next))],
});

function factsOf(course: Course): CourseFacts {
  const { kind, level, audiences } = course.published ?? course.draft;
  const open = isOpen(course);
  return {
    code: course.code,
    state: course.state,
    edition: course.edition,
    kind,
    level,
    audiences,
    open,
    requiredForDuty: open && course.published ? course.published.requiredForDuty : [],
  };
}
