import { notFound, versionConflict } from '@aftercare/domain-kit/domain-error';
import { Parameters } from '@aftercare/service-kit/predicate';
import { columnsOf } from '@aftercare/service-kit/row-columns';
import { currentScope } from '@aftercare/service-kit/scope';
import type { Transaction } from '@aftercare/service-kit/transaction';
import type { Course } from '../../domain/course.js';
import type { Enrolment, Situation } from '../../domain/enrolment.js';
import type { Exam } from '../../domain/exam.js';
import type { Attempts } from '../../domain/retake.js';
import { CourseSchema } from './course.schema.js';
import { EnrolmentSchema } from './enrolment.schema.js';
import { ExamSchema } from './exam.schema.js';
import { courseVisible, learnerVisible } from './training-policy.js';

/** Locks come in the order course, enrolment, exam. Who locks the course decides about its seats. */
export async function lockCourse(
  tx: Transaction,
  id: string,
  path: readonly string[] = ['id'],
): Promise<Course> {
  const [course] = await coursesWhere(tx, `c.id = $1 AND ${courseVisible(currentScope())} FOR UPDATE`, [id]);
  if (!course) throw notFound('course', id, path);
  return course;
}

/** As it is, for those who are in already, whoever may see it. */
export async function courseOf(tx: Transaction, id: string, lock: boolean): Promise<Course> {
  const [course] = await coursesWhere(tx, `c.id = $1 ${lock ? 'FOR UPDATE' : ''}`, [id]);
  if (!course) throw notFound('course', id);
  return course;
}

export async function lockEnrolment(
  tx: Transaction,
  id: string,
  path: readonly string[] = ['id'],
): Promise<Enrolment> {
  const p = new Parameters();
  const visible = `e.id = ${p.bind(id)} AND ${learnerVisible(currentScope(), 'e', p)}`;
  const [enrolment] = await enrolmentsWhere(tx, `${visible} FOR UPDATE`, p.values);
  if (!enrolment) throw notFound('enrolment', id, path);
  return enrolment;
}

export async function lockExam(tx: Transaction, id: string): Promise<Exam> {
  const p = new Parameters();
  const { rows } = await tx.sql.query<Exam>(
    `SELECT ${columnsOf(ExamSchema, 'x')} FROM exam x
     WHERE x.id = ${p.bind(id)} AND ${learnerVisible(currentScope(), 'x', p)} FOR UPDATE`,
    p.values,
  );
  const [exam] = rows;
  if (!exam) throw notFound('exam', id);
  return exam;
}

/** To which course and enrolment something belongs, which never changes; read before locking in order. */
export async function belongingTo(
  tx: Transaction,
  kind: 'enrolment' | 'exam',
  id: string,
): Promise<{ readonly courseId: string; readonly enrolmentId: string }> {
  const enrolmentId = kind === 'exam' ? 'enrolment_id' : 'id';
  const { rows } = await tx.sql.query<{ courseId: string; enrolmentId: string }>(
    `SELECT course_id AS "courseId", ${enrolmentId} AS "enrolmentId" FROM ${kind} WHERE id = $1`,
    [id],
  );
  const [row] = rows;
  if (!row) throw notFound(kind, id);
  return row;
}

export async function situationOf(tx: Transaction, course: Course, enrolmentId: string): Promise<Situation> {
  const { rows } = await tx.sql.query<Omit<Situation, 'course'>>({
    name: 'enrolment-situation',
    text: `SELECT (SELECT count(*)::int FROM enrolment WHERE course_id = $1 AND state = 'APPROVED') AS "seatsTaken",
                  EXISTS (SELECT 1 FROM exam WHERE enrolment_id = $2 AND state = 'RUNNING') AS "examRuns"`,
    values: [course.id, enrolmentId],
  });
  const [row] = rows;
  if (!row) throw new Error('a select without a table gives a row');
  return { course, ...row };
}

export async function attemptsOf(tx: Transaction, enrolmentId: string): Promise<Attempts> {
  const { rows } = await tx.sql.query<Attempts>({
    name: 'exam-attempts',
    text: `SELECT count(*)::int AS count, coalesce(bool_or(state = 'RUNNING'), false) AS runs,
                  max(ended_at) AS "lastEndedAt" FROM exam WHERE enrolment_id = $1`,
    values: [enrolmentId],
  });
  return rows[0] ?? { count: 0, runs: false, lastEndedAt: null };
}

/** `e` is the table. */
export async function enrolmentsWhere(
  tx: Transaction,
  where: string,
  values: unknown[],
): Promise<Enrolment[]> {
  const text = `SELECT ${columnsOf(EnrolmentSchema, 'e')} FROM enrolment e WHERE ${where}`;
  return (await tx.sql.query<Enrolment>(text, values)).rows;
}

async function coursesWhere(tx: Transaction, where: string, values: unknown[]): Promise<Course[]> {
  const text = `SELECT ${columnsOf(CourseSchema, 'c')} FROM course c WHERE ${where}`;
  return (await tx.sql.query<Course>(text, values)).rows;
}

export function assertVersion(expected: number | undefined, current: number): void {
  if (expected !== undefined && expected !== current) throw versionConflict(expected, current);
}
