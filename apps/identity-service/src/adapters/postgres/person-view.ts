import type { PersonView } from '@aftercare/contracts/identity/person';
import type { Person } from '../../domain/person.js';
import { columnsOf } from '@aftercare/service-kit/row-columns';
import { PersonSchema } from './schemas.js';

export interface PersonRow extends Person {
  readonly lockedUntil: Date | null;
  readonly passwordSetAt: Date | null;
  readonly lastSignInAt: Date | null;
  /** The caller manages this account. */
  readonly managed: boolean;
  readonly self: boolean;
}

/** Columns of a `PersonRow`; the two conditions are SQL on `r`. */
export const personColumns = (managed: string, self: string): string =>
  `${columnsOf(PersonSchema, 'r')}, c.password_set_at AS "passwordSetAt", c.last_sign_in_at AS "lastSignInAt",
   (SELECT a.locked_until FROM sign_in_attempt a WHERE a.login_hash = c.login_hash AND a.locked_until > now()) AS "lockedUntil",
   ${managed} AS managed, ${self} AS self`;

export const personTables =
  'person r JOIN credential c ON c.account_id = r.id JOIN org_unit u ON u.id = r.unit_id';

/** What the caller may see of a colleague: how to sign in only as a manager, how to be reached also as oneself. */
export function viewOf(row: PersonRow): PersonView {
  const iso = (at: Date | null) => at?.toISOString() ?? null;
  const reached = row.managed || row.self;
  return {
    id: row.id,
    version: row.version,
    login: reached ? row.login : null,
    displayName: row.displayName,
    unitId: row.unitId,
    roleCodes: [...row.roleCodes],
    email: reached ? row.email : null,
    phone: reached ? row.phone : null,
    locale: row.locale,
    zone: row.zone,
    deputyId: row.deputyId,
    deputyUntil: iso(row.deputyUntil),
    active: row.active,
    lockedUntil: row.managed ? iso(row.lockedUntil) : null,
    passwordSetAt: row.managed ? iso(row.passwordSetAt) : null,
    lastSignInAt: row.managed ? iso(row.lastSignInAt) : null,
  };
}
