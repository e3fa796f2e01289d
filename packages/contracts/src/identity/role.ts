import { z } from 'zod';
import { reach } from '../caller.js';
import { defineCommand, defineEvent, defineQuery } from '../define.js';
import { receipt } from '../paging.js';
import { listOf, onRecord } from '../record.js';
import { code, text } from '../text.js';

/** One permission and how far it reaches; the codes stand in `permissions.ts`. */
export const grant = z.object({ permission: code(), reach });

export const roleView = z.object({
  id: z.uuid(),
  version: z.number().int(),
  code: z.string(),
  nameZh: z.string(),
  nameEn: z.string(),
  grants: z.array(grant),
  /** Came with the installation; can be changed all the same. */
  preset: z.boolean(),
  active: z.boolean(),
});
export type RoleView = z.infer<typeof roleView>;

const fields = { nameZh: text(60), nameEn: text(60), grants: z.array(grant).max(100) };

export const createRole = defineCommand('identity.role.create', {
  input: z.object({ code: code(), ...fields }),
  output: receipt,
});

/** Works at once for all who hold it: running sessions are resolved anew. */
export const changeRole = defineCommand('identity.role.change', {
  input: z.object({ ...onRecord, ...fields }),
  output: receipt,
});

/** Only a role that nobody holds. */
export const retireRole = defineCommand('identity.role.retire', {
  input: z.object(onRecord),
  output: receipt,
});

export const listRoles = defineQuery('identity.role.list', { input: z.object({}), output: listOf(roleView) });

const facts = z.object({ code: z.string(), grants: z.array(grant), active: z.boolean() });
export const roleCreated = defineEvent('role.created', facts);
export const roleChanged = defineEvent('role.changed', facts);
export const roleRetired = defineEvent('role.retired', facts);
