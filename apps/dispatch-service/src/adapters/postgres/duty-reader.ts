import type { InputOf, OutputOf } from '@aftercare/contracts/define';
import type { dutiesByIds, listDuties, DutyView } from '@aftercare/contracts/dispatch/duty';
import type { DutyRequirementView } from '@aftercare/contracts/dispatch/duty-requirement';
import type { EngineerView } from '@aftercare/contracts/dispatch/engineer';
import type { Database } from '@aftercare/service-kit/database';
import {
  keysetCondition,
  keysetOrder,
  pageFrom,
  sortKey,
  type KeysetSort,
} from '@aftercare/service-kit/keyset';
import { Parameters, scopeCondition } from '@aftercare/service-kit/predicate';
import { columnsOf } from '@aftercare/service-kit/row-columns';
import { currentScope } from '@aftercare/service-kit/scope';
import { sqlFor } from '@aftercare/service-kit/transaction';
import type { Duty } from '../../domain/duty.js';
import { dutyVisible } from './dispatch-policy.js';
import { DutySchema } from './duty.schema.js';
import { engineerRoles } from './staff-directory.js';

const columns = columnsOf(DutySchema, 'd');
const byStart: KeysetSort = {
  column: 'd."from"',
  type: 'timestamptz',
  direction: 'asc',
  nullable: false,
  id: 'd.id',
};

/** The duty list, what duties require, and who visits customers. */
export class DutyReader {
  constructor(private readonly database: Database) {}

  async list({ filter, page }: InputOf<typeof listDuties>): Promise<OutputOf<typeof listDuties>> {
    const p = new Parameters();
    const { kinds, unitIds, personIds, during } = filter;
    const conditions = [
      'd.taken_off_at IS NULL',
      dutyVisible(currentScope(), p),
      kinds && `d.kind = ANY(${p.bind(kinds)}::text[])`,
      unitIds && `d.unit_id IN (SELECT id FROM org_unit_copy WHERE path && ${p.bind(unitIds)}::uuid[])`,
      personIds && `d.person_id = ANY(${p.bind(personIds)}::uuid[])`,
      during?.from && `d.until > ${p.bind(during.from)}`,
      during?.to && `d."from" < ${p.bind(during.to)}`,
      keysetCondition(byStart, page.after, p),
    ];
    const { rows } = await sqlFor(this.database).query<Duty & { sortKey: string | null }>(
      `SELECT ${columns}, ${sortKey(byStart)} FROM duty d WHERE ${conditions.filter(Boolean).join(' AND ')}
       ${keysetOrder(byStart)} LIMIT ${page.first + 1}`,
      p.values,
    );
    return pageFrom(byStart, rows, page.first, viewOf);
  }

  async byIds(ids: readonly string[]): Promise<OutputOf<typeof dutiesByIds>> {
    const p = new Parameters();
    const { rows } = await sqlFor(this.database).query<Duty>(
      `SELECT ${columns} FROM duty d WHERE d.id = ANY(${p.bind(ids)}::uuid[]) AND ${dutyVisible(currentScope(), p)}`,
      p.values,
    );
    return { items: rows.map(viewOf) };
  }

  async requirements(): Promise<DutyRequirementView[]> {
    const { rows } = await sqlFor(this.database).query<DutyRequirementView>({
      name: 'duty-requirements',
      text: 'SELECT id, version, kind, skill_codes AS "skillCodes" FROM duty_requirement ORDER BY kind',
    });
    return rows;
  }

  async engineers(unitIds: readonly string[] | undefined): Promise<EngineerView[]> {
    const p = new Parameters();
    const inUnits = unitIds
      ? `c.unit_id IN (SELECT id FROM org_unit_copy WHERE path && ${p.bind(unitIds)}::uuid[])`
      : 'true';
    const { rows } = await sqlFor(this.database).query<EngineerView>(
      `SELECT c.id AS "personId", c.unit_id AS "unitId", e.version, coalesce(e.skill_codes, '{}') AS "skillCodes",
              e.base, (SELECT count(*)::int FROM work_order w WHERE w.engineer_id = c.id
                       AND w.status NOT IN ('WRITTEN_OFF', 'CANCELLED')) AS "openOrders"
       FROM person_copy c LEFT JOIN engineer e ON e.id = c.id
       WHERE c.active AND (c.roles && ${p.bind(engineerRoles)}::text[] OR e.id IS NOT NULL) AND ${inUnits}
         AND ${scopeCondition(currentScope(), { unit: 'c.unit_id', people: ['c.id'] }, p)}
       ORDER BY c.id LIMIT 500`,
      p.values,
    );
    return rows;
  }
}

const viewOf = ({ id, version, kind, personId, unitId, from, until, note }: Duty): DutyView => ({
  id,
  version,
  kind,
  personId,
  unitId,
  from: from.toISOString(),
  until: until.toISOString(),
  note,
});
