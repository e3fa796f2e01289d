import type { Database } from '@aftercare/service-kit/database';
import { sqlFor } from '@aftercare/service-kit/transaction';
import type { SuggestionSource } from '../../application/ports.js';
import { dueOf } from '../../domain/arrival-clock.js';
import type { Candidate } from '../../domain/suggest-engineers.js';
import type { RulesReader } from './rules-reader.js';
import { engineerRoles } from './staff-directory.js';

/**
 * Field engineers of the order's unit, those below it, and its neighbours under the same unit above. Where somebody is:
 * the last site of the day, else where their day begins.
 */
export const suggestionReader = (database: Database, rules: RulesReader): SuggestionSource => ({
  async read(order, visit) {
    const { rows } = await sqlFor(database).query<Candidate & { now: Date }>({
      name: 'suggestion-candidates',
      text: `WITH home AS (SELECT path, coalesce(path[cardinality(path) - 1], id) AS above FROM org_unit_copy WHERE id = $1)
             SELECT p.id AS "personId", p.unit_id AS "unitId", coalesce(e.skill_codes, '{}') ||
                      ARRAY(SELECT course_code FROM passed_course WHERE person_id = p.id
                            AND (valid_until IS NULL OR valid_until > now())) AS "skillCodes",
                    coalesce(today.place, e.base) AS place, coalesce(load.open, 0)::int AS "openOrders",
                    coalesce(history.visits, 0)::int AS "visitsToCustomer", today.until AS "busyUntil", now() AS now
             FROM home JOIN org_unit_copy u ON u.path @> ARRAY[home.above]
             JOIN person_copy p ON p.unit_id = u.id AND p.active AND p.roles && $3::text[]
             LEFT JOIN engineer e ON e.id = p.id
             LEFT JOIN LATERAL (
               SELECT count(*) AS open FROM work_order w
               WHERE w.engineer_id = p.id AND w.status NOT IN ('WRITTEN_OFF', 'CANCELLED', 'SIGNED', 'REPORTED')) load ON true
             LEFT JOIN LATERAL (
               SELECT count(*) AS visits FROM work_order w
               WHERE w.engineer_id = p.id AND w.customer_id = $2 AND w.arrived_at IS NOT NULL) history ON true
             LEFT JOIN LATERAL (
               SELECT v.place, w.appointed_until AS until FROM work_order w JOIN visit_request v ON v.id = w.visit_request_id
               WHERE w.engineer_id = p.id AND w.id <> $4 AND w.status NOT IN ('WRITTEN_OFF', 'CANCELLED')
                 AND w.appointed_from < now() + interval '12 hours' AND w.appointed_until > now() - interval '12 hours'
               ORDER BY w.appointed_until DESC, w.id LIMIT 1) today ON true
             ORDER BY p.id`,
      values: [order.unitId, order.customerId, engineerRoles, order.id],
    });
    const counting = visit.clock?.status === 'COUNTING' ? visit.clock : null;
    const errand = {
      unitId: order.unitId,
      skillCodes: visit.skillCodes,
      place: visit.place,
      dueAt: counting && dueOf(counting, await rules.current()),
      declinedBy: order.declines.map(({ personId }) => personId),
    };
    return { errand, candidates: rows, now: rows[0]?.now ?? order.updatedAt };
  },
});
