import { presetRoles } from '@aftercare/contracts/identity/preset-roles';
import { DomainError } from '@aftercare/domain-kit/domain-error';
import type { Database } from '@aftercare/service-kit/database';
import { Parameters, scopeCondition } from '@aftercare/service-kit/predicate';
import { currentScope } from '@aftercare/service-kit/scope';
import { sqlFor } from '@aftercare/service-kit/transaction';
import type { Staff } from '../../application/ports.js';
import type { AlarmReceivers } from '../../domain/arrival-clock.js';

type Role = keyof typeof presetRoles;
export const engineerRoles: readonly Role[] = ['FIELD_ENGINEER', 'REPAIR_ENGINEER'];
const managers: readonly Role[] = ['SERVICE_MANAGER'];
const heads: readonly Role[] = ['DEPARTMENT_HEAD', 'GENERAL_MANAGER'];

/** Staff and units as copied from identity's events. */
export class PostgresStaff implements Staff {
  constructor(private readonly database: Database) {}

  async assertEngineer(personId: string): Promise<void> {
    const { rows } = await sqlFor(this.database).query<{ visits: boolean }>({
      name: 'person-visits',
      text: 'SELECT roles && $2::text[] AS visits FROM person_copy WHERE id = $1 AND active',
      values: [personId, engineerRoles],
    });
    const [person] = rows;
    if (!person) throw new DomainError('PERSON_UNKNOWN', { id: personId }, ['engineerId']);
    if (!person.visits) throw new DomainError('NOT_AN_ENGINEER', {}, ['engineerId']);
  }

  async unitWithinReach(personId: string): Promise<string> {
    const p = new Parameters();
    const reach = scopeCondition(currentScope(), { unit: 'c.unit_id', people: ['c.id'] }, p);
    const { rows } = await sqlFor(this.database).query<{ unitId: string }>(
      `SELECT c.unit_id AS "unitId" FROM person_copy c WHERE c.id = ${p.bind(personId)} AND c.active AND ${reach}`,
      p.values,
    );
    const [person] = rows;
    if (!person) throw new DomainError('PERSON_UNKNOWN', { id: personId }, ['personId']);
    return person.unitId;
  }

  /** The nearest unit with managers, and every head from there up. */
  async alarmReceivers(visitId: string): Promise<AlarmReceivers> {
    const { rows } = await sqlFor(this.database).query<AlarmReceivers>({
      name: 'arrival-alarm-receivers',
      text: `WITH above AS (
               SELECT p.id, p.roles && $2::text[] AS manages, p.roles && $3::text[] AS heads,
                      array_position(u.path, p.unit_id) AS depth
               FROM visit_request v JOIN org_unit_copy u ON u.id = v.unit_id
               JOIN person_copy p ON p.active AND p.unit_id = ANY(u.path)
               WHERE v.id = $1),
             nearest AS (SELECT coalesce(max(depth) FILTER (WHERE manages), max(depth)) AS depth FROM above)
             SELECT coalesce(array_agg(a.id) FILTER (WHERE a.manages AND a.depth = n.depth), '{}') AS "managerIds",
                    coalesce(array_agg(a.id) FILTER (WHERE a.heads AND a.depth <= n.depth), '{}') AS "headIds"
             FROM above a, nearest n`,
      values: [visitId, managers, heads],
    });
    return rows[0] ?? { managerIds: [], headIds: [] };
  }

  async ordersToFree(personId: string): Promise<readonly string[]> {
    const { rows } = await sqlFor(this.database).query<{ id: string }>({
      name: 'orders-to-free',
      text: `SELECT id FROM work_order WHERE engineer_id = $1
             AND status IN ('ASSIGNED', 'ACCEPTED', 'APPOINTED', 'ON_THE_WAY') ORDER BY id`,
      values: [personId],
    });
    return rows.map(({ id }) => id);
  }
}
