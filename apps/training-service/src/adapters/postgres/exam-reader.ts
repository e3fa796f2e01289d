import type { InputOf, OutputOf } from '@aftercare/contracts/define';
import type * as contract from '@aftercare/contracts/training/exam';
import type { ExamView } from '@aftercare/contracts/training/exam';
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
import type { Exam } from '../../domain/exam.js';
import { examViewOf } from './exam-view.js';
import { ExamSchema } from './exam.schema.js';
import { learnerVisible } from './training-policy.js';

const columns = columnsOf(ExamSchema, 'x');
const newestFirst: KeysetSort = {
  column: 'x.began_at',
  type: 'timestamptz',
  direction: 'desc',
  nullable: false,
  id: 'x.id',
};

/** Exams in the scope of the running request, found at any time; one statement each. */
export class ExamReader {
  constructor(private readonly database: Database) {}

  async list({
    filter,
    page,
  }: InputOf<typeof contract.listExams>): Promise<OutputOf<typeof contract.listExams>> {
    const p = new Parameters();
    const { rows } = await sqlFor(this.database).query<Exam & { sortKey: string | null }>(
      `SELECT ${columns}, ${sortKey(newestFirst)} FROM exam x
       WHERE ${selected(filter, p)} AND ${keysetCondition(newestFirst, page.after, p)}
       ${keysetOrder(newestFirst)} LIMIT ${page.first + 1}`,
      p.values,
    );
    return pageFrom(newestFirst, rows, page.first, examViewOf);
  }

  async count({ filter }: InputOf<typeof contract.countExams>): Promise<{ count: number }> {
    const p = new Parameters();
    const { rows } = await sqlFor(this.database).query<{ n: string }>(
      `SELECT count(*) AS n FROM exam x WHERE ${selected(filter, p)}`,
      p.values,
    );
    return { count: Number(rows[0]?.n ?? 0) };
  }

  async byIds(ids: readonly string[]): Promise<ExamView[]> {
    const p = new Parameters();
    const { rows } = await sqlFor(this.database).query<Exam>(
      `SELECT ${columns} FROM exam x
       WHERE x.id = ANY(${p.bind(ids)}::uuid[]) AND ${learnerVisible(currentScope(), 'x', p)}`,
      p.values,
    );
    return rows.map(examViewOf);
  }
}

function selected(filter: InputOf<typeof contract.countExams>['filter'], p: Parameters): string {
  const any = (column: string, type: string, of: readonly string[] | undefined) =>
    of && `${column} = ANY(${p.bind(of)}::${type}[])`;
  const conditions = [
    learnerVisible(currentScope(), 'x', p),
    any('x.course_id', 'uuid', filter.courseIds),
    any('x.person_id', 'uuid', filter.personIds),
    any('x.customer_id', 'uuid', filter.customerIds),
    any('x.enrolment_id', 'uuid', filter.enrolmentIds),
    any('x.state', 'text', filter.states),
    filter.passed === undefined ? undefined : `x.passed = ${p.bind(filter.passed)}`,
    filter.began?.from && `x.began_at >= ${p.bind(filter.began.from)}`,
    filter.began?.to && `x.began_at < ${p.bind(filter.began.to)}`,
  ];
  return conditions.filter(Boolean).join(' AND ');
}
