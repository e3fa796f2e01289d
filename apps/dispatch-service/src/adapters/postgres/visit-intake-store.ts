import type { Database } from '@aftercare/service-kit/database';
import { sqlFor, transact } from '@aftercare/service-kit/transaction';
import type { AskedVisit, VisitIntake } from '../../application/ports.js';

/** Requests wait here until their words and place were read; several processes share the work. */
export class PostgresVisitIntake implements VisitIntake {
  constructor(private readonly database: Database) {}

  note: VisitIntake['note'] = async ({ id, ticketVersion, requestedAt, request }) => {
    await sqlFor(this.database).query({
      name: 'visit-intake-note',
      text: `INSERT INTO visit_intake (id, ticket_version, request, requested_at) VALUES ($1, $2, $3, $4)
             ON CONFLICT (id) DO UPDATE SET ticket_version = excluded.ticket_version, request = excluded.request,
               tries = 0, try_at = now()`,
      values: [id, ticketVersion, JSON.stringify(request), requestedAt],
    });
  };

  drop: VisitIntake['drop'] = async (visitId) => {
    const text = 'DELETE FROM visit_intake WHERE id = $1';
    await sqlFor(this.database).query({ name: 'visit-intake-drop', text, values: [visitId] });
  };

  /** Tried again after 2, 4, 8 … 60 seconds. */
  claim: VisitIntake['claim'] = async () => {
    const { rows } = await this.database.pool.query<AskedVisit>({
      name: 'visit-intake-claim',
      text: `UPDATE visit_intake i SET tries = i.tries + 1,
               try_at = now() + least(60, power(2, least(i.tries, 10) + 1)) * interval '1 second'
             WHERE i.id = (SELECT id FROM visit_intake WHERE try_at <= now() ORDER BY try_at
                           LIMIT 1 FOR UPDATE SKIP LOCKED)
             RETURNING i.id, i.ticket_version AS "ticketVersion", i.requested_at AS "requestedAt", i.request`,
    });
    return rows[0] ?? null;
  };

  settle: VisitIntake['settle'] = (asked, fn) =>
    transact(this.database, async (tx) => {
      const { rowCount } = await tx.sql.query({
        name: 'visit-intake-settle',
        text: 'DELETE FROM visit_intake WHERE id = $1 AND ticket_version = $2',
        values: [asked.id, asked.ticketVersion],
      });
      if (rowCount === 1) await fn();
    });
}
