import type { InputOf, OutputOf } from '@aftercare/contracts/define';
import type * as contract from '@aftercare/contracts/training/enrolment';
import type { EnrolmentView } from '@aftercare/contracts/training/enrolment';
import type { Database } from '@aftercare/service-kit/database';
import {
  keysetCondition,
  keysetOrder,
  pageFrom,
  sortKey,
  type KeysetSort,
} from '@aftercare/service-kit/keyset';
import { Parameters } from '@aftercare/service-kit/predicate';
import { columnsOf } from '@aftercare/service-kit/row-columns';
import { currentScope } from '@aftercare/service-kit/scope';
import { sqlFor } from '@aftercare/service-kit/transaction';
import type { Enrolment } from '../../domain/enrolment.js';
import { nextAttemptAt } from '../../domain/retake.js';
import { EnrolmentSchema } from './enrolment.schema.js';
import { learnerVisible } from './training-policy.js';

interface Row extends Enrolment {
  readonly sortKey: string | null;
  readonly waitingPlace: number | null;
  readonly attempts: number;
  readonly runningExamId: string | null;
  readonly lastEndedAt: Date | null;
  readonly retakeWaitHours: number | null;
  readonly maxAttempts: number | null;
}

const newestFirst: KeysetSort = {
  column: 'e.asked_at',
  type: 'timestamptz',
  direction: 'desc',
  nullable: false,
  id: 'e.id',
};
const columns = `${columnsOf(EnrolmentSchema, 'e')}, ${sortKey(newestFirst)},
  CASE WHEN e.state = 'WAITING' THEN (SELECT count(*)::int FROM enrolment w WHERE w.course_id = e.course_id
    AND w.state = 'WAITING' AND (w.decided_at, w.id) <= (e.decided_at, e.id)) END AS "waitingPlace",
  a.attempts, a."runningExamId", a."lastEndedAt",
  (c.published_paper ->> 'retakeWaitHours')::int AS "retakeWaitHours",
  (c.published_paper ->> 'maxAttempts')::int AS "maxAttempts"`;
const tables = `enrolment e JOIN course c ON c.id = e.course_id CROSS JOIN LATERAL (
  SELECT count(*)::int AS attempts, max(x.ended_at) AS "lastEndedAt",
         (array_agg(x.id) FILTER (WHERE x.state = 'RUNNING'))[1] AS "runningExamId"
  FROM exam x WHERE x.enrolment_id = e.id) a`;

/** Enrolments in the scope of the running request; one statement each. */
export class EnrolmentReader {
  constructor(private readonly database: Database) {}

  async list({
    filter,
    page,
  }: InputOf<typeof contract.listEnrolments>): Promise<OutputOf<typeof contract.listEnrolments>> {
    const p = new Parameters();
    const { rows } = await sqlFor(this.database).query<Row>(
      `SELECT ${columns} FROM ${tables}
       WHERE ${selected(filter, p)} AND ${keysetCondition(newestFirst, page.after, p)}
       ${keysetOrder(newestFirst)} LIMIT ${page.first + 1}`,
      p.values,
    );
    return pageFrom(newestFirst, rows, page.first, viewOf);
  }

  async count({ filter }: InputOf<typeof contract.countEnrolments>): Promise<{ count: number }> {
    const p = new Parameters();
    const { rows } = await sqlFor(this.database).query<{ n: string }>(
      `SELECT count(*) AS n FROM enrolment e WHERE ${selected(filter, p)}`,
      p.values,
    );
    return { count: Number(rows[0]?.n ?? 0) };
  }

  async byIds(ids: readonly string[]): Promise<EnrolmentView[]> {
    const p = new Parameters();
    const { rows } = await sqlFor(this.database).query<Row>(
      `SELECT ${columns} FROM ${tables}
       WHERE e.id = ANY(${p.bind(ids)}::uuid[]) AND ${learnerVisible(currentScope(), 'e', p)}`,
      p.values,
    );
    return rows.map(viewOf);
  }
}

function selected(filter: InputOf<typeof contract.countEnrolments>['filter'], p: Parameters): string {
  const any = (column: string, type: string, of: readonly string[] | undefined) =>
    of && `${column} = ANY(${p.bind(of)}::${type}[])`;
  const conditions = [
    learnerVisible(currentScope(), 'e', p),
    any('e.course_id', 'uuid', filter.courseIds),
    any('e.person_id', 'uuid', filter.personIds),
    any('e.customer_id', 'uuid', filter.customerIds),
    any('e.state', 'text', filter.states),
  ];
  return conditions.filter(Boolean).join(' AND ');
}

function viewOf(row: Row): EnrolmentView {
  const { id, version, courseId, personId, unitId, customerId, contactId, state, reason, passed } = row;
  return {
    id,
    version,
    courseId,
    personId,
    unitId,
    customerId,
    contactId,
    state,
    reason,
    passed,
    waitingPlace: row.waitingPlace,
    attempts: row.attempts,
    runningExamId: row.runningExamId,
    nextAttemptAt: nextAttempt(row),
    askedAt: row.askedAt.toISOString(),
    decidedAt: row.decidedAt?.toISOString() ?? null,
    endedAt: row.endedAt?.toISOString() ?? null,
  };
}

function nextAttempt({ state, attempts, lastEndedAt, retakeWaitHours, maxAttempts, runningExamId }: Row) {
  if (state !== 'APPROVED' || retakeWaitHours === null || runningExamId !== null) return null;
  if (maxAttempts !== null && attempts >= maxAttempts) return null;
  return (
    nextAttemptAt({ retakeWaitHours }, { count: attempts, runs: false, lastEndedAt })?.toISOString() ?? null
  );
}
