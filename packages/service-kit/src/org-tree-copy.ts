import type { Transaction } from './transaction.js';

/** One unit of the organisation as other services keep it, for scopes that reach "unit and below". */
export interface OrgUnitCopy {
  readonly id: string;
  /** Ids from the root down to and including the unit. */
  readonly path: readonly string[];
  readonly kind: string;
  readonly name: string;
}

export async function keepOrgUnit(tx: Transaction, unit: OrgUnitCopy): Promise<void> {
  await tx.sql.query({
    name: 'org-unit-keep',
    text: `INSERT INTO org_unit_copy (id, path, kind, name) VALUES ($1, $2::uuid[], $3, $4)
           ON CONFLICT (id) DO UPDATE SET path = excluded.path, kind = excluded.kind, name = excluded.name`,
    values: [unit.id, unit.path, unit.kind, unit.name],
  });
}

/** Moves a whole branch: the unit and everything below it get the new path above them. */
export async function moveOrgUnit(tx: Transaction, id: string, path: readonly string[]): Promise<void> {
  await tx.sql.query({
    name: 'org-unit-move',
    text: `UPDATE org_unit_copy SET path = $2::uuid[] || path[array_position(path, $1::uuid) + 1 :]
           WHERE path @> ARRAY[$1]::uuid[]`,
    values: [id, path],
  });
}
