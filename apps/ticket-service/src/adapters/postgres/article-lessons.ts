import { DomainError, notFound } from '@aftercare/domain-kit/domain-error';
import type { Database } from '@aftercare/service-kit/database';
import { Parameters } from '@aftercare/service-kit/predicate';
import { currentScope } from '@aftercare/service-kit/scope';
import { sqlFor } from '@aftercare/service-kit/transaction';
import type { Lesson } from '../../application/article-drafts.js';
import type { LessonReader } from '../../application/article-ports.js';
import { ticketVisible } from './ticket-policy.js';

/** What a ticket has to say: its last problem report, or its own words and the final solution (KB-03). */
export class PostgresLessons implements LessonReader {
  constructor(private readonly database: Database) {}

  async of(ticketId: string): Promise<Lesson> {
    const p = new Parameters();
    const { rows } = await sqlFor(this.database).query<
      Omit<Lesson, 'solution'> & { solution: string | null }
    >(
      `SELECT t.id AS "ticketId", t.unit_id AS "unitId", t.subject AS title,
         coalesce(c.report ->> 'problem', t.description) AS symptom, t.environment,
         coalesce(c.report ->> 'cause', s.root_cause) AS cause,
         coalesce(c.report ->> 'solution', concat_ws(E'\\n\\n', s.description, s.steps_text)) AS solution,
         t.product_code AS "productCode", t.product_version AS "productVersion", t.category_code AS "categoryCode"
       FROM ticket t
         LEFT JOIN LATERAL (SELECT report FROM ticket_report WHERE ticket_id = t.id
           ORDER BY version DESC LIMIT 1) c ON true
         LEFT JOIN LATERAL (SELECT root_cause, description,
             (SELECT string_agg(n || '. ' || step, E'\\n' ORDER BY n)
              FROM jsonb_array_elements_text(steps) WITH ORDINALITY AS e (step, n)) AS steps_text
           FROM ticket_solution WHERE ticket_id = t.id AND stage = 'FINAL'
           ORDER BY proposed_at DESC, id DESC LIMIT 1) s ON true
       WHERE t.id = ${p.bind(ticketId)} AND ${ticketVisible(currentScope(), p)}`,
      p.values,
    );
    const [lesson] = rows;
    if (!lesson) throw notFound('ticket', ticketId, ['ticketId']);
    const { solution } = lesson;
    if (!solution) throw new DomainError('FINAL_SOLUTION_MISSING', {}, ['ticketId']);
    return { ...lesson, solution };
  }
}
