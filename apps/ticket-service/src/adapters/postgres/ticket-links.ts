import { DomainError } from '@aftercare/domain-kit/domain-error';
import type { Database } from '@aftercare/service-kit/database';
import { columnsOf } from '@aftercare/service-kit/row-columns';
import { sqlFor } from '@aftercare/service-kit/transaction';
import type { TicketLink, TicketLinks } from '../../application/link-ports.js';
import type { Solution } from '../../domain/proposal.js';
import { SolutionSchema } from './ticket-solutions.js';

export class PostgresTicketLinks implements TicketLinks {
  constructor(private readonly database: Database) {}

  async keep(link: Omit<TicketLink, 'answered'>): Promise<void> {
    await sqlFor(this.database).query({
      name: 'link-keep',
      text: `INSERT INTO ticket_link (id, ticket_id, purpose, solution_id, secret_hash, expires_at)
             VALUES ($1, $2, $3, $4, $5, $6)
             ON CONFLICT (ticket_id, purpose) DO UPDATE
             SET id = excluded.id, solution_id = excluded.solution_id, secret_hash = excluded.secret_hash,
                 expires_at = excluded.expires_at, answered_at = NULL`,
      values: [link.id, link.ticketId, link.purpose, link.solutionId, link.secretHash, link.expiresAt],
    });
  }

  async find(secretHash: string): Promise<TicketLink | null> {
    const { rows } = await sqlFor(this.database).query<TicketLink>({
      name: 'link-find',
      text: `SELECT id, ticket_id AS "ticketId", purpose, solution_id AS "solutionId", secret_hash AS "secretHash",
                    expires_at AS "expiresAt", answered_at IS NOT NULL AS answered
             FROM ticket_link WHERE secret_hash = $1 AND expires_at > now()`,
      values: [secretHash],
    });
    return rows[0] ?? null;
  }

  async useUp(id: string): Promise<void> {
    const { rowCount } = await sqlFor(this.database).query({
      name: 'link-use-up',
      text: 'UPDATE ticket_link SET answered_at = now() WHERE id = $1 AND answered_at IS NULL',
      values: [id],
    });
    if (rowCount !== 1) throw new DomainError('LINK_USED_UP', {}, ['token']);
  }

  async solution(id: string): Promise<Solution | null> {
    const { rows } = await sqlFor(this.database).query<Solution>({
      name: 'link-solution',
      text: `SELECT ${columnsOf(SolutionSchema, 's')} FROM ticket_solution s WHERE s.id = $1`,
      values: [id],
    });
    return rows[0] ?? null;
  }
}
