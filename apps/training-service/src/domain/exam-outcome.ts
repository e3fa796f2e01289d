import type { Changed } from './act.js';
import { finish, type Enrolment } from './enrolment.js';
import type { Exam } from './exam.js';

/** A pass finishes the enrolment, and so does the last attempt; otherwise the person may try again. */
export function enrolmentAfter(exam: Exam, enrolment: Enrolment): Changed<Enrolment> | null {
  if (exam.passed === null || exam.endedAt === null || enrolment.state !== 'APPROVED') return null;
  const over = exam.passed || exam.attempt >= exam.paper.maxAttempts;
  return over ? finish(enrolment, exam.passed, exam.endedAt) : null;
}
