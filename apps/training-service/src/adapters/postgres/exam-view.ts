import type { ExamView } from '@aftercare/contracts/training/exam';
import { currentActor } from '@aftercare/service-kit/scope';
import type { Exam } from '../../domain/exam.js';
import { gained } from '../../domain/marking.js';
import { worksOnCourses } from './training-policy.js';

/**
 * Questions are for the person and for those who write courses. What is correct is told when the exam is over, and to
 * the person only after a pass: the next attempt asks the same paper.
 */
export function examViewOf(exam: Exam): ExamView {
  const own = exam.personId === currentActor();
  const over = exam.state !== 'RUNNING';
  const told = over && ((own && exam.passed === true) || worksOnCourses());
  const { id, version, courseId, edition, enrolmentId, personId, unitId, customerId, contactId } = exam;
  return {
    id,
    version,
    courseId,
    edition,
    enrolmentId,
    personId,
    unitId,
    customerId,
    contactId,
    attempt: exam.attempt,
    state: exam.state,
    beganAt: exam.beganAt.toISOString(),
    endsAt: exam.endsAt.toISOString(),
    endedAt: exam.endedAt?.toISOString() ?? null,
    questions: own || worksOnCourses() ? questionsOf(exam, told) : [],
    points: exam.points,
    maxPoints: exam.maxPoints,
    passPercent: exam.paper.passPercent,
    passed: exam.passed,
    validUntil: exam.validUntil?.toISOString() ?? null,
  };
}

const questionsOf = ({ paper, answers }: Exam, told: boolean): ExamView['questions'] =>
  paper.questions.map((question) => {
    const chosen = [...(answers[question.id] ?? [])];
    return {
      id: question.id,
      kind: question.kind,
      text: question.text,
      points: question.points,
      options: question.options.map(({ id, text, correct }) => ({
        id,
        text,
        correct: told ? correct : null,
      })),
      chosen,
      gained: told ? gained(question, chosen) : null,
    };
  });
