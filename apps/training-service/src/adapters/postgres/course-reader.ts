import type { InputOf, OutputOf } from '@aftercare/contracts/define';
import type * as contract from '@aftercare/contracts/training/course';
import type { CourseView } from '@aftercare/contracts/training/course';
import type { Paper } from '@aftercare/contracts/training/paper';
import { notFound } from '@aftercare/domain-kit/domain-error';
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
import type { Course } from '../../domain/course.js';
import { rulesOf } from '../../domain/marking.js';
import { CourseSchema } from './course.schema.js';
import { courseVisible, worksOnCourses } from './training-policy.js';

type Selection = Pick<InputOf<typeof contract.listCourses>, 'filter' | 'search'>;

const columns = columnsOf(CourseSchema, 'c');
const byCode: KeysetSort = { column: 'c.code', type: 'text', direction: 'asc', nullable: false, id: 'c.id' };

/** Courses in the scope of the running request; one statement each. */
export class CourseReader {
  constructor(private readonly database: Database) {}

  async list({
    page,
    ...asked
  }: InputOf<typeof contract.listCourses>): Promise<OutputOf<typeof contract.listCourses>> {
    const p = new Parameters();
    const { rows } = await sqlFor(this.database).query<Course & { sortKey: string | null }>(
      `SELECT ${columns}, ${sortKey(byCode)} FROM course c
       WHERE ${selected(asked, p)} AND ${keysetCondition(byCode, page.after, p)}
       ${keysetOrder(byCode)} LIMIT ${page.first + 1}`,
      p.values,
    );
    return pageFrom(byCode, rows, page.first, viewOf);
  }

  async count(asked: Selection): Promise<{ count: number }> {
    const p = new Parameters();
    const { rows } = await sqlFor(this.database).query<{ n: string }>(
      `SELECT count(*) AS n FROM course c WHERE ${selected(asked, p)}`,
      p.values,
    );
    return { count: Number(rows[0]?.n ?? 0) };
  }

  async byIds(ids: readonly string[]): Promise<CourseView[]> {
    return (await this.rows(ids)).map(viewOf);
  }

  /** For those who write courses: the controller lets nobody else in. */
  async paper(id: string): Promise<Paper | null> {
    const [course] = await this.rows([id]);
    if (!course) throw notFound('course', id);
    return course.draftPaper;
  }

  private async rows(ids: readonly string[]): Promise<Course[]> {
    const { rows } = await sqlFor(this.database).query<Course>(
      `SELECT ${columns} FROM course c WHERE c.id = ANY($1::uuid[]) AND ${courseVisible(currentScope())}`,
      [ids],
    );
    return rows;
  }
}

function selected({ filter, search }: Selection, p: Parameters): string {
  const own = worksOnCourses();
  const text = own ? 'c.draft' : 'c.published';
  const state = own ? 'c.state' : `CASE c.state WHEN 'RETIRED' THEN 'RETIRED' ELSE 'PUBLISHED' END`;
  const any = (value: string, of: readonly string[] | undefined) =>
    of && `${value} = ANY(${p.bind(of)}::text[])`;
  const conditions = [
    courseVisible(currentScope()),
    any(`${text} ->> 'kind'`, filter.kinds),
    any(`${text} ->> 'level'`, filter.levels),
    any(state, filter.states),
    filter.audiences && `${text} -> 'audiences' ?| ${p.bind(filter.audiences)}::text[]`,
    filter.open === undefined
      ? undefined
      : `(c.published IS NOT NULL AND c.state <> 'RETIRED') = ${p.bind(filter.open)}`,
    search === undefined
      ? undefined
      : `(strpos(lower(${text} ->> 'title'), ${p.bind(search.toLowerCase())}) > 0
          OR c.code = ${p.bind(search.toUpperCase())})`,
  ];
  return conditions.filter(Boolean).join(' AND ');
}

/** The published edition; the newest text to those who work on courses. */
function viewOf(course: Course): CourseView {
  const own = worksOnCourses();
  const text = own ? course.draft : (course.published ?? course.draft);
  const paper = own ? course.draftPaper : course.publishedPaper;
  return {
    ...text,
    id: course.id,
    version: course.version,
    code: course.code,
    state: own || course.state === 'RETIRED' ? course.state : 'PUBLISHED',
    edition: course.edition,
    exam: paper && rulesOf(paper),
    sentBackReason: own ? course.sentBackReason : null,
    updatedAt: course.updatedAt.toISOString(),
  };
}
