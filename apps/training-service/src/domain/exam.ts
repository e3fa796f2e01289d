import type { DutyKind } from '@aftercare/contracts/dispatch/dispatch-codes';
import * as contract from '@aftercare/contracts/training/exam';
import type { ExamFacts } from '@aftercare/contracts/training/exam';
import type { Paper } from '@aftercare/contracts/training/paper';
import type { ExamState } from '@aftercare/contracts/training/training-codes';
import { DomainError } from '@aftercare/domain-kit/domain-error';
import { happened, type Act, type Changed, type Happening } from './act.js';
import type { Course } from './course.js';
import type { Enrolment, Learner } from './enrolment.js';
import { examLifeCycle } from './exam-life-cycle.js';
import { laterBy, monthsLater } from './later.js';
import { mark, maxPoints, type Answers } from './marking.js';
import { nextAttemptAt, type Attempts } from './retake.js';

/** TRN-05: one attempt, with a copy of the paper as it was at its beginning. */
export interface Exam extends Learner {
  readonly id: string;
  readonly version: number;
  readonly courseId: string;
  readonly courseCode: string;
  readonly edition: number;
  readonly enrolmentId: string;
  readonly attempt: number;
  readonly state: ExamState;
  readonly beganAt: Date;
  readonly endsAt: Date;
  readonly endedAt: Date | null;
  readonly paper: Paper;
  readonly requiredForDuty: readonly DutyKind[];
  readonly answers: Answers;
  readonly points: number | null;
  readonly maxPoints: number;
  readonly passed: boolean | null;
  readonly validUntil: Date | null;
}

const minute = 60_000;

export function beginExam(course: Course, enrolment: Enrolment, attempts: Attempts, act: Act): Changed<Exam> {
  assertOneself(enrolment, act);
  if (enrolment.state !== 'APPROVED') throw new DomainError('NOT_ENROLLED', {}, ['enrolmentId']);
  const paper = course.publishedPaper;
  if (!paper) throw new DomainError('COURSE_WITHOUT_EXAM', {}, ['enrolmentId']);
  if (attempts.runs) throw new DomainError('EXAM_RUNS', {}, ['enrolmentId']);
  if (attempts.count >= paper.maxAttempts)
    throw new DomainError('NO_ATTEMPT_LEFT', { max: paper.maxAttempts });
  const earliest = nextAttemptAt(paper, attempts);
  if (earliest && act.now < earliest)
    throw new DomainError('RETAKE_TOO_EARLY', { at: earliest.toISOString() });
  const { personId, unitId, customerId, contactId } = enrolment;
  const endsAt = laterBy(act.now, paper.timeLimitMinutes * minute);
  const next: Exam = {
    id: act.newId(),
    version: 0,
    courseId: course.id,
    courseCode: course.code,
    edition: course.edition,
    enrolmentId: enrolment.id,
    personId,
    unitId,
    customerId,
    contactId,
    attempt: attempts.count + 1,
    state: examLifeCycle.initial,
    beganAt: act.now,
    endsAt,
    endedAt: null,
    paper,
    requiredForDuty: course.published?.requiredForDuty ?? [],
    answers: {},
    points: null,
    maxPoints: maxPoints(paper),
    passed: null,
    validUntil: null,
  };
  return { next, events: [happened(contract.examBegun, { ...factsOf(next), endsAt: endsAt.toISOString() })] };
}

/** The same choice again changes nothing. */
export function answer(
  exam: Exam,
  questionId: string,
  optionIds: readonly string[],
  act: Act,
): Changed<Exam> {
  assertOneself(exam, act);
  if (exam.state !== 'RUNNING' || act.now >= exam.endsAt) throw new DomainError('EXAM_OVER');
  const question = exam.paper.questions.find(({ id }) => id === questionId);
  if (!question) throw new DomainError('EXAM_QUESTION_UNKNOWN', {}, ['questionId']);
  const chosen = [...new Set(optionIds)].sort();
  const known = chosen.every((id) => question.options.some((option) => option.id === id));
  if (!known || (question.kind === 'SINGLE' && chosen.length > 1)) {
    throw new DomainError('ANSWER_NOT_OF_QUESTION', {}, ['optionIds']);
  }
  if (sameChoice(exam.answers[questionId] ?? [], chosen)) return { next: exam, events: [] };
  const next: Exam = { ...exam, answers: { ...exam.answers, [questionId]: chosen } };
  return { next, events: [happened(contract.examAnswered, { ...factsOf(next), questionId })] };
}

/** Handed in too late, it ends as the server's clock would have ended it. */
export function handIn(exam: Exam, act: Act): Changed<Exam> {
  assertOneself(exam, act);
  if (exam.state === 'RUNNING' && act.now >= exam.endsAt) return timeUp(exam);
  return ended(exam, examLifeCycle.next(exam.state, 'HAND_IN'), act.now);
}

/** By the timer, which may come after the exam was handed in. */
export function timeUp(exam: Exam): Changed<Exam> {
  if (exam.state !== 'RUNNING') return { next: exam, events: [] };
  return ended(exam, examLifeCycle.next(exam.state, 'TIME_OUT'), exam.endsAt);
}

function ended(exam: Exam, state: ExamState, endedAt: Date): Changed<Exam> {
  const { points, passed } = mark(exam.paper, exam.answers);
  const validMonths = exam.paper.validMonths;
  const validUntil = passed && validMonths !== null ? monthsLater(endedAt, validMonths) : null;
  const next: Exam = { ...exam, state, endedAt, points, passed, validUntil };
  const event = state === 'TIMED_OUT' ? contract.examTimedOut : contract.examHandedIn;
  const result = happened(event, { ...factsOf(next), points, maxPoints: exam.maxPoints, passed });
  return { next, events: passed ? [result, passing(next, endedAt)] : [result] };
}

const passing = (exam: Exam, at: Date): Happening =>
  happened(contract.examPassed, {
    ...factsOf(exam),
    at: at.toISOString(),
    validUntil: exam.validUntil?.toISOString() ?? null,
    requiredForDuty: [...exam.requiredForDuty],
  });

function factsOf(exam: Exam): ExamFacts {
  const { personId, unitId, customerId, contactId, courseId, courseCode, enrolmentId, attempt, state } = exam;
  return { personId, unitId, customerId, contactId, courseId, courseCode, enrolmentId, attempt, state };
}

/** Nobody sits an exam for another, however far the permission reaches. */
function assertOneself({ personId }: Learner, { by }: Act): void {
  if (by !== personId) throw new DomainError('NOT_ALLOWED', { permission: 'TRAINING_TAKE' });
}

const sameChoice = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((id, index) => id === b[index]);
