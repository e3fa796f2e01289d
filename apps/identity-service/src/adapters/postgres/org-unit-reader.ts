import type { InputOf, OutputOf } from '@aftercare/contracts/define';
import type { orgUnitSnapshot, OrgUnitView } from '@aftercare/contracts/identity/org-unit';
import { wellKnown } from '@aftercare/contracts/well-known';
import type { Database } from '@aftercare/service-kit/database';
import {
  keysetCondition,
  keysetOrder,
  pageFrom,
  sortKey,
  type KeysetSort,
} from '@aftercare/service-kit/keyset';
import { Parameters } from '@aftercare/service-kit/predicate';
import { columnsOf } from '@aftercare/service-kit/row-columns';
import type { OrgUnit } from '../../domain/org-unit.js';
import { OrgUnitSchema } from './schemas.js';

type Row = OrgUnit & { readonly effectiveCalendarId: string };

/** The unit's own calendar, or that of the nearest unit above which has one (COM-05). */
const columns = `${columnsOf(OrgUnitSchema, 'r')}, coalesce(
  (SELECT a.calendar_id FROM org_unit a WHERE a.id = ANY(r.path) AND a.calendar_id IS NOT NULL
   ORDER BY cardinality(a.path) DESC LIMIT 1), '${wellKnown.standardCalendarId}') AS "effectiveCalendarId"`;

const parentsFirst: KeysetSort = {
  column: 'cardinality(r.path)',
  type: 'bigint',
  direction: 'asc',
  nullable: false,
  id: 'r.id',
};

/** The tree is the company's: every colleague may see all of it. */
export class OrgUnitReader {
  constructor(private readonly database: Database) {}

  async tree(includeClosed: boolean): Promise<OrgUnitView[]> {
    const { rows } = await this.database.pool.query<Row>(
      `SELECT ${columns} FROM org_unit r WHERE r.active OR $1 ORDER BY r.name, r.id`,
      [includeClosed],
    );
    const below = Map.groupBy(rows, ({ parentId }) => parentId);
    const walk = (parentId: string | null): Row[] =>
      (below.get(parentId) ?? []).flatMap((row) => [row, ...walk(row.id)]);
    return walk(null).map(viewOf);
  }

  async byIds(ids: readonly string[]): Promise<OrgUnitView[]> {
    const { rows } = await this.database.pool.query<Row>(
      `SELECT ${columns} FROM org_unit r WHERE r.id = ANY($1::uuid[])`,
      [ids],
    );
    return rows.map(viewOf);
  }

  async snapshot({ page }: InputOf<typeof orgUnitSnapshot>): Promise<OutputOf<typeof orgUnitSnapshot>> {
    const p = new Parameters();
    const { rows } = await this.database.pool.query<Row & { sortKey: string | null }>(
      `SELECT ${columns}, ${sortKey(parentsFirst)} FROM org_unit r WHERE ${keysetCondition(parentsFirst, page.after, p)}
       ${keysetOrder(parentsFirst)} LIMIT ${p.bind(page.first + 1)}`,
      p.values,
    );
    return pageFrom(parentsFirst, rows, page.first, viewOf);
  }
}

const viewOf = (row: Row): OrgUnitView => ({
  id: row.id,
  version: row.version,
  kind: row.kind,
  name: row.name,
  parentId: row.parentId,
  path: [...row.path],
  calendarId: row.calendarId,
  effectiveCalendarId: row.effectiveCalendarId,
  headId: row.headId,
  active: row.active,
});
