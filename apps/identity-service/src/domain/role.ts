import { isPermission } from '@aftercare/contracts/identity/permissions';
import { roleChanged, roleCreated, roleRetired } from '@aftercare/contracts/identity/role';
import { DomainError } from '@aftercare/domain-kit/domain-error';
import { decided, type Act, type Decided } from './act.js';
import type { Grant } from './grants.js';

/** A role is data: a name, and permissions with their reach (COM-02). */
export interface Role {
  readonly id: string;
  readonly version: number;
  readonly code: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly grants: readonly Grant[];
  readonly preset: boolean;
  readonly active: boolean;
}

export type RoleContent = Pick<Role, 'nameZh' | 'nameEn' | 'grants'>;

export function createRole(
  input: RoleContent & { readonly code: string },
  preset: boolean,
  act: Act,
): Decided<Role> {
  const { code, nameZh, nameEn } = input;
  const grants = knownGrants(input.grants);
  return decided(
    { id: act.newId(), version: 0, code, nameZh, nameEn, grants, preset, active: true },
    {},
    roleCreated,
  );
}

export function changeRole(role: Role, { nameZh, nameEn, grants }: RoleContent): Decided<Role> {
  if (!role.active) throw new DomainError('ROLE_RETIRED', { code: role.code });
  return decided(role, { nameZh, nameEn, grants: knownGrants(grants) }, roleChanged);
}

/** COM-02: only a role that nobody holds; `holders` are active people. */
export function retireRole(role: Role, holders: number): Decided<Role> {
  if (!role.active) throw new DomainError('ROLE_RETIRED', { code: role.code });
  if (holders > 0) throw new DomainError('ROLE_IN_USE', { code: role.code, people: holders });
  return decided(role, { active: false }, roleRetired);
}

/** Each permission once, and only those that exist. */
function knownGrants(grants: readonly Grant[]): readonly Grant[] {
  const seen = new Set<string>();
  grants.forEach(({ permission }, index) => {
    const path = ['grants', String(index), 'permission'];
    if (!isPermission(permission)) throw new DomainError('PERMISSION_UNKNOWN', { permission }, path);
    if (seen.has(permission)) throw new DomainError('PERMISSION_TWICE', { permission }, path);
    seen.add(permission);
  });
  return grants;
}
