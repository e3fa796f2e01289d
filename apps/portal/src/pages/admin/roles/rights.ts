import type { Reach } from '../../../generated/graphql.js';

/** Permission → how far it reaches; a permission that is not granted is not in it. */
export type Rights = ReadonlyMap<string, Reach>;

interface Grant {
  readonly permission: string;
  readonly reach: Reach;
}

export const rightsOf = (grants: readonly Grant[]): Rights =>
  new Map(grants.map(({ permission, reach }) => [permission, reach]));

export function withRight(rights: Rights, permission: string, reach: Reach | undefined): Rights {
  const next = new Map(rights);
  if (reach === undefined) next.delete(permission);
  else next.set(permission, reach);
  return next;
}

/** Permissions whose reach is another now. */
export const changedRights = (before: Rights, now: Rights): readonly string[] =>
  [...new Set([...before.keys(), ...now.keys()])].filter(
    (permission) => before.get(permission) !== now.get(permission),
  );

/** What the mutation takes, in the order of the known permissions. */
export const grantsOf = (rights: Rights): Grant[] =>
  [...rights].map(([permission, reach]) => ({ permission, reach }));
