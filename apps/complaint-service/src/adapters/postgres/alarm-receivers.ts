import type { Database } from '@aftercare/service-kit/database';
import { sqlFor } from '@aftercare/service-kit/transaction';
import type { AlarmReceivers } from '../../application/ports.js';

/** Quality supervisors everywhere; service managers and heads of the responsible unit, or of those above it. */
export const alarmReceivers = (database: Database): AlarmReceivers => ({
  async of(complaintId) {
    const { rows } = await sqlFor(database).query<{ id: string }>({
      name: 'complaint-alarm-receivers',
      text: `SELECT p.id FROM person_copy p WHERE p.active AND 'QUALITY_SUPERVISOR' = ANY(p.roles)
             UNION
             SELECT p.id FROM complaint c JOIN org_unit_copy u ON u.id = coalesce(c.responsible_unit_id, c.unit_id)
             JOIN person_copy p ON p.active AND p.unit_id = ANY(u.path) AND p.roles && ARRAY['SERVICE_MANAGER', 'DEPARTMENT_HEAD']
             WHERE c.id = $1`,
      values: [complaintId],
    });
    return rows.map(({ id }) => id);
  },
});
