import type { Caller } from '@aftercare/contracts/caller';
import type { Permission } from '@aftercare/contracts/identity/permissions';

/** Does the caller hold this permission at all? How far it reaches is the scope's business, not the rule's. */
export const may = (caller: Caller, permission: Permission): boolean =>
  caller.kind === 'service' || (caller.kind === 'staff' && caller.grants[permission] !== undefined);
