import type { Reach } from '@aftercare/contracts/caller';
import { DomainError } from '@aftercare/domain-kit/domain-error';

/** Permission → how far it reaches. */
export type GrantMap = Readonly<Record<string, Reach>>;

export interface Grant {
  readonly permission: string;
  readonly reach: Reach;
}

const width: Readonly<Record<Reach, number>> = { OWN: 0, UNIT: 1, TREE: 2, ALL: 3 };

/** What several roles allow together: each permission as far as the widest of them. */
export function mergeGrants(lists: readonly (readonly Grant[])[]): GrantMap {
  const merged: Record<string, Reach> = {};
  for (const { permission, reach } of lists.flat()) {
    const known = merged[permission];
    if (known === undefined || width[reach] > width[known]) merged[permission] = reach;
  }
  return merged;
}

/** COM-04: an API key reaches no further than its owner, cut to its scopes. */
export const cutTo = (grants: GrantMap, scopes: readonly string[]): GrantMap =>
  Object.fromEntries(Object.entries(grants).filter(([permission]) => scopes.includes(permission)));

/** Who gives access: a member of staff with what they hold, or the platform itself. */
export type Giver = { readonly unitId: string; readonly grants: GrantMap } | 'PLATFORM';

/**
 * COM-03: nobody gives, or has power over, more than they hold. `path` is that of the unit in which it would be held.
 * Whoever holds ROLE_MANAGE everywhere decides what roles allow, and so may give any of them.
 */
export function assertHolds(giver: Giver, grants: GrantMap, path: readonly string[], field?: string): void {
  if (giver === 'PLATFORM' || giver.grants['ROLE_MANAGE'] === 'ALL') return;
  for (const [permission, reach] of Object.entries(grants)) {
    if (!reachesAsFar(giver, giver.grants[permission], reach, path)) {
      throw new DomainError('MORE_THAN_YOU_HOLD', { permission, reach }, field === undefined ? [] : [field]);
    }
  }
}

function reachesAsFar(
  giver: Exclude<Giver, 'PLATFORM'>,
  held: Reach | undefined,
  wanted: Reach,
  path: readonly string[],
): boolean {
  if (held === undefined) return false;
  if (held === 'ALL' || wanted === 'OWN') return true;
  if (width[held] < width[wanted]) return false;
  return held === 'TREE' ? path.includes(giver.unitId) : path.at(-1) === giver.unitId;
}

/** COM-02: whoever holds both everywhere can repair everybody's access: an administrator. */
export const administers = (grants: GrantMap): boolean =>
  grants['PERSON_MANAGE'] === 'ALL' && grants['ROLE_MANAGE'] === 'ALL';

/** COM-02: the last administrator stays one. Counts are of those who can sign in. */
export function assertAdministratorStays(before: number, after: number): void {
  if (before > 0 && after === 0) throw new DomainError('LAST_ADMINISTRATOR');
}
