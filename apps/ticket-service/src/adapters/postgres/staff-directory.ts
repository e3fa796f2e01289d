import { DomainError } from '@aftercare/domain-kit/domain-error';
import type { Database } from '@aftercare/service-kit/database';
import { sqlFor } from '@aftercare/service-kit/transaction';
import type { StaffDirectory } from '../../application/ports.js';
import type { AlarmReceivers } from '../../domain/clock-alarms.js';

const managers = ['SUPPORT_MANAGER', 'SERVICE_MANAGER'];
const heads = ['DEPARTMENT_HEAD', 'GENERAL_MANAGER'];

/** Staff and units as copied from identity's events (service-kit/organisation-copy). */
export class PostgresStaffDirectory implements StaffDirectory {
  constructor(private readonly database: Database) {}

  async unitOf(personId: string): Promise<string> {
    const { rows } = await sqlFor(this.database).query<{ unitId: string }>({
      name: 'unit-of-person',
      text: 'SELECT unit_id AS "unitId" FROM person_copy WHERE id = $1 AND active',
      values: [personId],
    });
    const [person] = rows;
    if (!person) throw new DomainError('PERSON_UNKNOWN', { id: personId }, ['assigneeId']);
    return person.unitId;
  }

  async refuseUnknownUnits(unitIds: readonly string[], field: string): Promise<void> {
    const { rows } = await sqlFor(this.database).query<{ id: string }>({
      name: 'unknown-units',
      text: 'SELECT id FROM unnest($1::uuid[]) AS named (id) WHERE id NOT IN (SELECT id FROM org_unit_copy) LIMIT 1',
      values: [unitIds],
    });
    const [unknown] = rows;
    if (unknown) throw new DomainError('UNIT_UNKNOWN', { id: unknown.id }, [field]);
  }

  async firstActive(personIds: readonly string[]): Promise<string | null> {
    const { rows } = await sqlFor(this.database).query<{ id: string }>({
      name: 'first-active-person',
      text: 'SELECT id FROM person_copy WHERE id = ANY($1::uuid[]) AND active ORDER BY array_position($1::uuid[], id) LIMIT 1',
      values: [personIds],
    });
    return rows[0]?.id ?? null;
  }

  /** The nearest unit with managers, and every head from there up. */
  async alarmReceivers(ticketId: string): Promise<AlarmReceivers> {
    const { rows } = await sqlFor(this.database).query<AlarmReceivers>({
      name: 'alarm-receivers',
      text: `WITH above AS (
               SELECT p.id, p.roles && $2::text[] AS manages, p.roles && $3::text[] AS heads,
                      array_position(u.path, p.unit_id) AS depth
               FROM ticket t JOIN org_unit_copy u ON u.id = t.unit_id
               JOIN person_copy p ON p.active AND p.unit_id = ANY(u.path)
               WHERE t.id = $1),
             nearest AS (SELECT coalesce(max(depth) FILTER (WHERE manages), max(depth)) AS depth FROM above)
             SELECT coalesce(array_agg(a.id) FILTER (WHERE a.manages AND a.depth = n.depth), '{}') AS "managerIds",
                    coalesce(array_agg(a.id) FILTER (WHERE a.heads AND a.depth <= n.depth), '{}') AS "headIds"
             FROM above a, nearest n`,
      values: [ticketId, managers, heads],
    });
    return rows[0] ?? { managerIds: [], headIds: [] };
  }
}
