import { audit, changedFields } from '@aftercare/service-kit/audit';
import { fact, publish } from '@aftercare/service-kit/outbox';
import { insertRow, updateRow } from '@aftercare/service-kit/row-write';
import type { Transaction } from '@aftercare/service-kit/transaction';
import { callerOfRequest } from '@aftercare/service-kit/caller-of-request';
import { currentActor } from '@aftercare/service-kit/scope';
import type { EntitySchema } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { Act, Changed } from '../../domain/act.js';
import type { Course } from '../../domain/course.js';
import type { Enrolment } from '../../domain/enrolment.js';
import type { Exam } from '../../domain/exam.js';
import { CourseSchema } from './course.schema.js';
import { EnrolmentSchema } from './enrolment.schema.js';
import { ExamSchema } from './exam.schema.js';

export const actIn = (tx: Transaction): Act => ({
  now: tx.now,
  by: currentActor(),
  caller: callerOfRequest(),
  newId: () => uuid(),
});

/** Codes, ids and numbers whose change the audit shows; never words (COM-08). */
export const saveCourse = (tx: Transaction, before: Course | undefined, changed: Changed<Course>) =>
  save(tx, CourseSchema, ['state', 'edition', 'code'], before, changed);

export const saveEnrolment = (tx: Transaction, before: Enrolment | undefined, changed: Changed<Enrolment>) =>
  save(tx, EnrolmentSchema, ['state', 'courseId', 'personId', 'passed'], before, changed);

/** What was chosen is not in the audit, only that something was. */
export const saveExam = (tx: Transaction, before: Exam | undefined, changed: Changed<Exam>) =>
  save(tx, ExamSchema, ['state', 'courseId', 'personId', 'attempt', 'points', 'passed'], before, changed);

/** Row, facts and audit in this transaction; a decision without facts writes nothing. */
async function save<R extends { readonly id: string; readonly version: number }>(
  tx: Transaction,
  schema: EntitySchema<R>,
  audited: readonly (keyof R & string)[],
  before: R | undefined,
  { next: decided, events }: Changed<R>,
): Promise<R> {
  if (before && events.length === 0) return before;
  const from = before?.version ?? 0;
  const next: R = { ...decided, version: from + events.length };
  if (before) await updateRow(tx, schema, before, next);
  else await insertRow(tx, schema, next);
  await publish(tx, {
    id: next.id,
    version: from,
    facts: events.map(({ event, data }) => fact(event, data)),
  });
  const changes = changedFields(before, next, audited);
  await audit(tx, { recordKind: schema.options.name, recordId: next.id, version: next.version, changes });
  return next;
}
