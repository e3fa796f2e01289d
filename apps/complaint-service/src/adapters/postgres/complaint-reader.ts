import type * as queries from '@aftercare/contracts/complaint/complaint';
import type { QuestionView } from '@aftercare/contracts/complaint/complaint';
import type { InputOf, OutputOf } from '@aftercare/contracts/define';
import { audit } from '@aftercare/service-kit/audit';
import { callerOfRequest } from '@aftercare/service-kit/caller-of-request';
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
import { currentActor, currentScope } from '@aftercare/service-kit/scope';
import { transact } from '@aftercare/service-kit/transaction';
import type { Questions } from '../../application/ports.js';
import { availableActions } from '../../domain/available-actions.js';
import type { Complaint } from '../../domain/complaint.js';
import { complaintHandled, complaintVisible } from './complaint-policy.js';
import type { ComplaintRules } from './complaint-rules.js';
import { ComplaintSchema } from './complaint.schema.js';
import { viewOf } from './complaint-view.js';

type ListInput = InputOf<typeof queries.listComplaints>;

const columns = columnsOf(ComplaintSchema, 'c');

const sorts: Readonly<Record<ListInput['orderBy'], KeysetSort>> = {
  NEXT_DUE_ASC: {
    column: 'c.next_due_at',
    type: 'timestamptz',
    direction: 'asc',
    nullable: true,
    id: 'c.id',
  },
  RECEIVED_DESC: {
    column: 'c.received_at',
    type: 'timestamptz',
    direction: 'desc',
    nullable: false,
    id: 'c.id',
  },
};

interface QuestionRow extends Omit<QuestionView, 'askedAt' | 'answeredAt'> {
  askedAt: Date;
  answeredAt: Date | null;
}

const questionColumns = `q.id, q.complaint_id AS "complaintId", c.number AS "complaintNumber", q.person_id AS "personId",
  q.question, q.asked_at AS "askedAt", q.answer, q.answered_at AS "answeredAt"`;

/** Complaints in the scope of the running request; what was opened is audited (CMP-11). */
export class PostgresComplaintReader implements Questions {
  constructor(
    private readonly database: Database,
    private readonly rules: ComplaintRules,
  ) {}

  async list(input: ListInput): Promise<OutputOf<typeof queries.listComplaints>> {
    const p = new Parameters();
    const sort = sorts[input.orderBy];
    const { rows } = await this.database.pool.query<Complaint & { sortKey: string | null }>(
      `SELECT ${columns}, ${sortKey(sort)} FROM complaint c
       WHERE ${complaintVisible(currentScope(), p)} AND ${selection(input, p)} AND ${keysetCondition(sort, input.page.after, p)}
       ${keysetOrder(sort)} LIMIT ${input.page.first + 1}`,
      p.values,
    );
    const show = await this.shower(rows);
    return pageFrom(sort, rows, input.page.first, ({ sortKey: _key, ...row }) => show(row));
  }

  async count(input: InputOf<typeof queries.countComplaints>): Promise<{ count: number }> {
    const p = new Parameters();
    const { rows } = await this.database.pool.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM complaint c WHERE ${complaintVisible(currentScope(), p)} AND ${selection(input, p)}`,
      p.values,
    );
    return { count: rows[0]?.count ?? 0 };
  }

  async byIds(ids: readonly string[]): Promise<OutputOf<typeof queries.complaintsByIds>> {
    const rows = await this.rows(ids);
    const show = await this.shower(rows);
    await this.noteReading(rows.map(({ id }) => id));
    return { items: rows.map(show) };
  }

  async actions(ids: readonly string[]): Promise<OutputOf<typeof queries.complaintActions>> {
    const p = new Parameters();
    const scope = currentScope();
    const { rows } = await this.database.pool.query<Complaint & { readonly handled: boolean }>(
      `SELECT ${columns}, ${complaintHandled(scope, p)} AS handled FROM complaint c
       WHERE c.id = ANY(${p.bind(ids)}::uuid[]) AND ${complaintVisible(scope, p)}`,
      p.values,
    );
    const caller = callerOfRequest();
    return {
      items: rows.map((row) => ({ id: row.id, actions: [...availableActions(row, caller, row.handled)] })),
    };
  }

  /** CMP-13: by the person alone; nothing else of the complaint comes with it. */
  of: Questions['of'] = async (personId, open) => {
    const { rows } = await this.database.pool.query<QuestionRow>({
      name: 'questions-of-person',
      text: `SELECT ${questionColumns} FROM complaint_question q JOIN complaint c ON c.id = q.complaint_id
             WHERE q.person_id = $1 AND ($2::boolean IS NULL OR (q.answered_at IS NULL) = $2) ORDER BY q.asked_at DESC LIMIT 200`,
      values: [personId, open ?? null],
    });
    return rows.map(questionView);
  };

  private async rows(ids: readonly string[]): Promise<Complaint[]> {
    const p = new Parameters();
    const { rows } = await this.database.pool.query<Complaint>(
      `SELECT ${columns} FROM complaint c WHERE c.id = ANY(${p.bind(ids)}::uuid[]) AND ${complaintVisible(currentScope(), p)}`,
      p.values,
    );
    return rows;
  }

  private async shower(rows: readonly Complaint[]) {
    const [{ calendar }, { rows: questions }] = await Promise.all([
      this.rules.current(),
      this.database.pool.query<QuestionRow>({
        name: 'questions-of-complaints',
        text: `SELECT ${questionColumns} FROM complaint_question q JOIN complaint c ON c.id = q.complaint_id
               WHERE q.complaint_id = ANY($1::uuid[]) ORDER BY q.asked_at`,
        values: [rows.map(({ id }) => id)],
      }),
    ]);
    const caller = callerOfRequest();
    return (row: Complaint) =>
      viewOf(
        row,
        questions.filter(({ complaintId }) => complaintId === row.id).map(questionView),
        calendar,
        caller,
      );
  }

  private async noteReading(ids: readonly string[]): Promise<void> {
    if (callerOfRequest().kind !== 'staff' || ids.length === 0) return;
    await transact(this.database, async (tx) => {
      const { rows } = await tx.sql.query<{ id: string }>({
        name: 'complaints-read-lately',
        text: `SELECT record_id AS id FROM audit WHERE record_kind = 'complaint' AND record_id = ANY($1::text[])
               AND actor = $2 AND action = 'COMPLAINT_READ' AND at > now() - interval '1 hour'`,
        values: [ids, currentActor()],
      });
      const known = new Set(rows.map(({ id }) => id));
      for (const recordId of ids.filter((id) => !known.has(id))) {
        await audit(tx, { recordKind: 'complaint', recordId, action: 'COMPLAINT_READ' });
      }
    });
  }
}

function selection({ filter, search }: Pick<ListInput, 'filter' | 'search'>, p: Parameters): string {
  const conditions: string[] = ['true'];
  if (filter.statuses) conditions.push(`c.status = ANY(${p.bind(filter.statuses)}::text[])`);
  if (filter.classes) conditions.push(`c.class = ANY(${p.bind(filter.classes)}::text[])`);
  if (filter.valid !== undefined) conditions.push(`c.valid = ${p.bind(filter.valid)}`);
  if (filter.customerIds) conditions.push(`c.customer_id = ANY(${p.bind(filter.customerIds)}::uuid[])`);
  if (filter.unitIds) {
    conditions.push(
      `c.unit_id IN (SELECT id FROM org_unit_copy WHERE path && ${p.bind(filter.unitIds)}::uuid[])`,
    );
  }
  if (filter.open !== undefined) conditions.push(`(c.status <> 'ARCHIVED') = ${p.bind(filter.open)}`);
  if (filter.received?.from) conditions.push(`c.received_at >= ${p.bind(filter.received.from)}`);
  if (filter.received?.to) conditions.push(`c.received_at < ${p.bind(filter.received.to)}`);
  if (search !== undefined) {
    const like = p.bind(`%${search.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`);
    conditions.push(
      `(c.number ILIKE ${like} OR c.customer_name ILIKE ${like} OR c.description ILIKE ${like})`,
    );
  }
  return conditions.join(' AND ');
}

const questionView = (row: QuestionRow): QuestionView => ({
  ...row,
  askedAt: row.askedAt.toISOString(),
  answeredAt: row.answeredAt?.toISOString() ?? null,
});
