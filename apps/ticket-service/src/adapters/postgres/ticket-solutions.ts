import type { SolutionView } from '@aftercare/contracts/ticket/solution';
import type { Database } from '@aftercare/service-kit/database';
import { Parameters } from '@aftercare/service-kit/predicate';
import { columnsOf } from '@aftercare/service-kit/row-columns';
import { insertRow } from '@aftercare/service-kit/row-write';
import { currentScope } from '@aftercare/service-kit/scope';
import { sqlFor, type Transaction } from '@aftercare/service-kit/transaction';
import { EntitySchema } from 'typeorm';
import type { Solution, SolutionChange } from '../../domain/proposal.js';
import { ticketVisible } from './ticket-policy.js';

export const SolutionSchema = new EntitySchema<Solution>({
  name: 'ticket_solution',
  columns: {
    id: { type: 'uuid', primary: true },
    ticketId: { type: 'uuid', name: 'ticket_id' },
    stage: { type: 'text' },
    kind: { type: 'text' },
    description: { type: 'text' },
    steps: { type: 'jsonb' },
    precautions: { type: 'text', nullable: true },
    criteria: { type: 'jsonb' },
    articleId: { type: 'uuid', name: 'article_id', nullable: true },
    rootCause: { type: 'text', name: 'root_cause', nullable: true },
    consent: { type: 'text' },
    consentVia: { type: 'text', name: 'consent_via', nullable: true },
    consentAt: { type: 'timestamptz', name: 'consent_at', nullable: true },
    consentNote: { type: 'text', name: 'consent_note', nullable: true },
    proposedBy: { type: 'text', name: 'proposed_by' },
    proposedAt: { type: 'timestamptz', name: 'proposed_at' },
  },
});

const columns = columnsOf(SolutionSchema, 's');

/** TKT-20: each proposal is kept; what becomes of the latest is written to it. */
export async function saveSolution(tx: Transaction, change: SolutionChange): Promise<void> {
  if (change.what === 'PROPOSED') return insertRow(tx, SolutionSchema, change.solution);
  const { criteria, consent, consentVia, consentAt, consentNote, rootCause } = change.fields;
  await tx.sql.query({
    name: 'solution-change',
    text: `UPDATE ticket_solution
           SET criteria = coalesce($2, criteria), root_cause = coalesce($3, root_cause),
               consent = coalesce($4, consent), consent_via = coalesce($5, consent_via),
               consent_at = coalesce($6, consent_at), consent_note = coalesce($7, consent_note)
           WHERE id = $1`,
    values: [
      change.id,
      criteria ? JSON.stringify(criteria) : null,
      rootCause ?? null,
      consent ?? null,
      consentVia ?? null,
      consentAt ?? null,
      consentNote ?? null,
    ],
  });
}

/** The proposals of tickets in the scope of the running request, oldest first in each. */
export class SolutionReader {
  constructor(private readonly database: Database) {}

  byIds(ids: readonly string[]): Promise<SolutionView[]> {
    return this.where((p) => `s.id = ANY(${p.bind(ids)}::uuid[])`);
  }

  ofTickets(ticketIds: readonly string[]): Promise<SolutionView[]> {
    return this.where((p) => `s.ticket_id = ANY(${p.bind(ticketIds)}::uuid[])`);
  }

  private async where(condition: (p: Parameters) => string): Promise<SolutionView[]> {
    const p = new Parameters();
    const { rows } = await sqlFor(this.database).query<Solution>(
      `SELECT ${columns} FROM ticket_solution s JOIN ticket t ON t.id = s.ticket_id
       WHERE ${condition(p)} AND ${ticketVisible(currentScope(), p)} ORDER BY s.ticket_id, s.proposed_at, s.id`,
      p.values,
    );
    return rows.map(solutionView);
  }
}

const solutionView = ({ rootCause: _cause, ...solution }: Solution): SolutionView => ({
  ...solution,
  steps: [...solution.steps],
  criteria: [...solution.criteria],
  consentAt: solution.consentAt?.toISOString() ?? null,
  proposedAt: solution.proposedAt.toISOString(),
});
