import { endExamWhenTimeIsUp } from './end-exam-when-time-is-up.js';
import { enrol } from './enrol.js';
import type { CourseStore, EnrolmentStore, ExamStore } from './ports.js';
import { sitExams } from './sit-exams.js';
import { withdrawEnrolmentsWhenPersonLeaves } from './withdraw-enrolments-when-person-leaves.js';
import { writeCourses } from './write-courses.js';

interface Ports {
  readonly courses: CourseStore;
  readonly enrolments: EnrolmentStore;
  readonly exams: ExamStore;
}

/** Table of contents: everything that this service does. Its questions are the readers'. */
export const useCases = ({ courses, enrolments, exams }: Ports) => ({
  ...writeCourses(courses),
  ...enrol(enrolments),
  ...sitExams(exams),
  endExamWhenTimeIsUp: endExamWhenTimeIsUp(exams),
  withdrawEnrolmentsWhenPersonLeaves: withdrawEnrolmentsWhenPersonLeaves(enrolments),
});
export type UseCases = ReturnType<typeof useCases>;
