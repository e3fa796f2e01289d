import { DomainError, notFound, versionConflict } from '@aftercare/domain-kit/domain-error';
import { callerOfRequest } from '@aftercare/service-kit/caller-of-request';
import type { Database } from '@aftercare/service-kit/database';
import { Parameters } from '@aftercare/service-kit/predicate';
import { columnsOf } from '@aftercare/service-kit/row-columns';
import { currentActor, currentScope, inScope } from '@aftercare/service-kit/scope';
import { transact, type Transaction } from '@aftercare/service-kit/transaction';
import { v7 as uuid } from 'uuid';
import type { ComplaintStore, Target } from '../../application/ports.js';
import type { Act, ComplaintDecision } from '../../domain/complaint-decision.js';
import type { Complaint } from '../../domain/complaint.js';
import { complaintHandled, complaintVisible } from './complaint-policy.js';
import type { ComplaintRules } from './complaint-rules.js';
import { ComplaintSchema } from './complaint.schema.js';
import { saveComplaint } from './save-complaint.js';

export class PostgresComplaintStore implements ComplaintStore {
  constructor(
    private readonly database: Database,
    private readonly rules: ComplaintRules,
  ) {}

  add: ComplaintStore['add'] = (decide) =>
    transact(this.database, async (tx) => {
      const act = await this.act(tx);
      const decision = decide({ id: uuid(), number: await nextNumber(tx) }, act);
      const { id, version, number } = await saveComplaint(tx, undefined, decision, act);
      return { id, version, number };
    });

  change: ComplaintStore['change'] = (target, decide) =>
    this.decideOn(target, decide, ({ id, version }) => ({ id, version }));

  addMeasure: ComplaintStore['addMeasure'] = (target, decide) => {
    const measureId = uuid();
    return this.decideOn(
      target,
      (complaint) => decide(complaint, measureId),
      ({ id, version }) => ({ id, version, measureId }),
    );
  };

  ask: ComplaintStore['ask'] = (target, question, decide) => {
    const questionId = uuid();
    return this.decideOn(
      target,
      (complaint) => decide(complaint, questionId),
      async ({ id, version }, tx) => {
        await tx.sql.query({
          name: 'question-add',
          text: `INSERT INTO complaint_question (id, complaint_id, person_id, question, asked_at, asked_by)
                 VALUES ($1, $2, $3, $4, $5, $6)`,
          values: [questionId, id, question.personId, question.text, tx.now, currentActor()],
        });
        return { id, version, questionId };
      },
    );
  };

  answer: ComplaintStore['answer'] = (question, decide) =>
    transact(this.database, async (tx) => {
      const { rows } = await tx.sql.query<{ complaintId: string; answeredAt: Date | null }>({
        name: 'question-lock',
        text: `SELECT complaint_id AS "complaintId", answered_at AS "answeredAt" FROM complaint_question
               WHERE id = $1 AND person_id = $2 FOR UPDATE`,
        values: [question.id, question.personId],
      });
      const [row] = rows;
      if (!row) throw notFound('question', question.id);
      if (row.answeredAt) throw new DomainError('ALREADY_ANSWERED');
      await tx.sql.query({
        name: 'question-answer',
        text: 'UPDATE complaint_question SET answer = $2, answered_at = $3 WHERE id = $1',
        values: [question.id, question.text, tx.now],
      });
      // the person asked does not see the complaint: the answer is noted on it by the service
      await inScope({ kind: 'system' }, () => this.change({ id: row.complaintId }, decide));
      return { id: question.id };
    });

  private decideOn<A>(
    target: Target,
    decide: (complaint: Complaint, act: Act) => ComplaintDecision,
    answer: (next: Complaint, tx: Transaction) => A | Promise<A>,
  ): Promise<A> {
    return transact(this.database, async (tx) => {
      const before = await load(tx, target);
      const act = await this.act(tx);
      return answer(await saveComplaint(tx, before, decide(before, act), act), tx);
    });
  }

  private async act(tx: Transaction): Promise<Act> {
    const rules = await this.rules.current();
    return { now: tx.now, by: currentActor(), caller: callerOfRequest(), newId: uuid, ...rules };
  }
}

/** The complaint, locked until the end of the transaction; refused to those who see it without working on it. */
async function load(tx: Transaction, { id, expectedVersion }: Target): Promise<Complaint> {
  const p = new Parameters();
  const scope = currentScope();
  const { rows } = await tx.sql.query<Complaint & { readonly handled: boolean }>(
    `SELECT ${columnsOf(ComplaintSchema, 'c')}, ${complaintHandled(scope, p)} AS handled FROM complaint c
     WHERE c.id = ${p.bind(id)} AND ${complaintVisible(scope, p)} FOR UPDATE OF c`,
    p.values,
  );
  const [row] = rows;
  if (!row) throw notFound('complaint', id);
  const { handled, ...complaint } = row;
  if (!handled) throw new DomainError('NOT_ALLOWED');
  if (expectedVersion !== undefined && expectedVersion !== complaint.version) {
    throw versionConflict(expectedVersion, complaint.version);
  }
  return complaint;
}

async function nextNumber(tx: Transaction): Promise<string> {
  const { rows } = await tx.sql.query<{ number: string }>({
    name: 'complaint-number',
    text: `SELECT 'C' || nextval('complaint_number') AS number`,
  });
  const [row] = rows;
  if (!row) throw new Error('a sequence always yields a number');
  return row.number;
}
