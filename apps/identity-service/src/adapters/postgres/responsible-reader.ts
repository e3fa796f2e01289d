import type { InputOf, OutputOf } from '@aftercare/contracts/define';
import type { peopleResponsible } from '@aftercare/contracts/identity/person';
import type { Database } from '@aftercare/service-kit/database';

/**
 * COM-02: active people whose roles reach a unit with a permission, nearest unit first, those of other units last. In
 * the place of somebody absent stands the deputy.
 */
export const responsibleReader =
  (database: Database) =>
  async ({
    permission,
    unitId,
    first,
  }: InputOf<typeof peopleResponsible>): Promise<OutputOf<typeof peopleResponsible>> => {
    const { rows } = await database.pool.query<{ id: string; unitId: string }>({
      name: 'people-responsible',
      text: `
        WITH target AS (SELECT path FROM org_unit WHERE id = $2),
        holder AS (
          SELECT p.id, p.unit_id, p.deputy_id, p.deputy_until, coalesce(array_position(t.path, p.unit_id), 0) AS depth
          FROM person p CROSS JOIN target t
          WHERE p.active AND EXISTS (
            SELECT 1 FROM role r CROSS JOIN LATERAL jsonb_to_recordset(r.grants) AS g(permission text, reach text)
            WHERE r.active AND r.code = ANY(p.role_codes) AND g.permission = $1
              AND (g.reach = 'ALL' OR (g.reach = 'TREE' AND p.unit_id = ANY(t.path)) OR (g.reach = 'UNIT' AND p.unit_id = $2)))
        )
        SELECT id, "unitId" FROM (
          SELECT DISTINCT ON (s.id) s.id, s.unit_id AS "unitId", h.depth
          FROM holder h
          LEFT JOIN person d ON d.id = h.deputy_id AND d.active AND (h.deputy_until IS NULL OR h.deputy_until > now())
          JOIN person s ON s.id = coalesce(d.id, h.id)
          ORDER BY s.id, h.depth DESC
        ) nearest ORDER BY depth DESC, id LIMIT $3`,
      values: [permission, unitId, first],
    });
    return { items: rows };
  };
