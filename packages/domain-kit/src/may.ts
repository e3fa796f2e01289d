/** The part of a caller that rules look at; services pass the `Caller` of the published language as it is. */
type Asker =
  | { readonly kind: 'staff'; readonly grants: Readonly<Record<string, unknown>> }
  | { readonly kind: 'contact' | 'service' | 'anonymous' };

/**
 * Does the caller hold this permission at all? How far it reaches is the scope's business, not the rule's. Name the
 * permission `satisfies Permission`, so that one that does not exist does not compile.
 */
export const may = (caller: Asker, permission: string): boolean =>
  caller.kind === 'service' || (caller.kind === 'staff' && caller.grants[permission] !== undefined);
