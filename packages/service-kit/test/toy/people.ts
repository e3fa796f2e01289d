import { randomUUID } from 'node:crypto';
import type { Caller } from '@aftercare/contracts/caller';

/** A member of staff with the permissions of a pantry keeper. */
export const keeper: Caller = {
  kind: 'staff',
  id: randomUUID(),
  unitId: randomUUID(),
  roles: ['KEEPER'],
  grants: { 'pantry.jar.fill': 'ALL', 'pantry.jar.read': 'ALL' },
  locale: 'zh-CN',
};

/** Staff without any permission. */
export const trainee: Caller = { ...keeper, id: randomUUID(), roles: [], grants: {} };

export const contact: Caller = {
  kind: 'contact',
  id: randomUUID(),
  customerId: randomUUID(),
  contactId: randomUUID(),
  locale: 'zh-CN',
};

export const stranger: Caller = { kind: 'anonymous', id: 'anonymous', locale: 'en' };
