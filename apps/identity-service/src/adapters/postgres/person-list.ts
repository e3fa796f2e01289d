import type { InputOf } from '@aftercare/contracts/define';
import type { countPeople, listPeople } from '@aftercare/contracts/identity/person';
import type { KeysetSort } from '@aftercare/service-kit/keyset';
import type { Parameters } from '@aftercare/service-kit/predicate';

const base = { id: 'r.id', nullable: false, direction: 'asc' } as const;

/** How each order sorts; texts by code point, as the database does. */
export const personSorts: Readonly<Record<InputOf<typeof listPeople>['orderBy'], KeysetSort>> = {
  NAME_ASC: { ...base, column: 'r.display_name', type: 'text' },
  UNIT_ASC: { ...base, column: `(u.name || chr(1) || r.display_name)`, type: 'text' },
  LAST_SIGN_IN_DESC: {
    ...base,
    column: 'c.last_sign_in_at',
    type: 'timestamptz',
    direction: 'desc',
    nullable: true,
  },
};

export const byId: KeysetSort = { ...base, column: 'r.id', type: 'uuid' };

/** The SQL conditions of a filter and a search; a login is searched only where the caller may see it. */
export function selection(
  { filter, search }: InputOf<typeof countPeople>,
  managed: string,
  p: Parameters,
): string {
  const conditions: string[] = [];
  if (filter.unitIds) {
    conditions.push(
      `r.unit_id IN (SELECT id FROM org_unit_copy WHERE path && ${p.bind(filter.unitIds)}::uuid[])`,
    );
  }
  if (filter.roleCodes) conditions.push(`r.role_codes && ${p.bind(filter.roleCodes)}::text[]`);
  if (filter.active !== undefined) conditions.push(`r.active = ${p.bind(filter.active)}`);
  if (search !== undefined) {
    const pattern = p.bind(`%${search.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`);
    conditions.push(`(r.display_name ILIKE ${pattern} OR (${managed} AND r.login ILIKE ${pattern}))`);
  }
  return conditions.length === 0 ? 'true' : conditions.join(' AND ');
}
