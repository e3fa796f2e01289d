import type { Database } from '@aftercare/service-kit/database';
import { Parameters } from '@aftercare/service-kit/predicate';
import { sqlFor } from '@aftercare/service-kit/transaction';
import type { OrgUnits } from '../../application/ports.js';
import type { Inside, OrgUnit } from '../../domain/org-unit.js';
import { orgUnitKind } from './record-kinds.js';
import { RecordStore } from './record-store.js';

export class OrgUnitStore extends RecordStore<OrgUnit> implements OrgUnits {
  constructor(private readonly db: Database) {
    super(db, orgUnitKind);
  }

  async holdTree(): Promise<void> {
    await sqlFor(this.db).query({ name: 'tree-hold', text: 'SELECT pg_advisory_xact_lock(7401)' });
  }

  async moveBelow(id: string, path: readonly string[]): Promise<void> {
    await sqlFor(this.db).query({
      name: 'units-move',
      text: `UPDATE org_unit SET path = $2::uuid[] || path[array_position(path, $1::uuid) + 1 :]
             WHERE path @> ARRAY[$1]::uuid[] AND id <> $1`,
      values: [id, path],
    });
  }

  async inside(id: string): Promise<Inside> {
    const { rows } = await sqlFor(this.db).query<Inside>({
      name: 'unit-inside',
      text: `SELECT (SELECT count(*)::int FROM person WHERE unit_id = $1 AND active) AS people,
                    (SELECT count(*)::int FROM org_unit WHERE parent_id = $1 AND active) AS units`,
      values: [id],
    });
    return rows[0] ?? { people: 0, units: 0 };
  }

  headedBy(personId: string): Promise<OrgUnit[]> {
    const p = new Parameters();
    return this.select(`r.head_id = ${p.bind(personId)}`, p, 'ORDER BY r.id FOR UPDATE');
  }
}
