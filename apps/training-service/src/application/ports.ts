import type { Receipt } from '@aftercare/contracts/paging';
import type { Act, Changed } from '../domain/act.js';
import type { Course } from '../domain/course.js';
import type { Enrolment, Situation } from '../domain/enrolment.js';
import type { Exam } from '../domain/exam.js';
import type { Attempts } from '../domain/retake.js';

/** Which record a command means, and the version that the person saw (COM-16). */
export interface Target {
  readonly id: string;
  readonly expectedVersion?: number | undefined;
}

/** Each call is one transaction in the scope of the running request. */
export interface CourseStore {
  /** `COURSE_CODE_TAKEN`. */
  add(code: string, decide: (act: Act) => Changed<Course>): Promise<Receipt>;
  /** Free seats go to those who wait, in the same transaction. */
  change(target: Target, decide: (before: Course, act: Act) => Changed<Course>): Promise<Receipt>;
}

export interface EnrolmentStore {
  /** `ENROLLED_ALREADY` while another one of the person is not over. */
  ask(courseId: string, decide: (course: Course, act: Act) => Changed<Enrolment>): Promise<Receipt>;
  /** Decisions about one course come one after the other; a free seat goes to those who wait. */
  change(
    target: Target,
    decide: (before: Enrolment, situation: Situation, act: Act) => Changed<Enrolment>,
  ): Promise<Receipt>;
  /** Enrolments of somebody that are not over. */
  liveOf(personId: string): Promise<readonly string[]>;
}

export interface ExamStore {
  /** Sets the timer that ends it. */
  begin(
    enrolmentId: string,
    decide: (course: Course, enrolment: Enrolment, attempts: Attempts, act: Act) => Changed<Exam>,
  ): Promise<Receipt>;
  answer(id: string, decide: (before: Exam, act: Act) => Changed<Exam>): Promise<Receipt>;
  /** With what follows for the enrolment and its course. */
  end(target: Target, decide: (before: Exam, act: Act) => Changed<Exam>): Promise<Receipt>;
}
