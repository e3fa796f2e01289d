import { z } from 'zod';
import { defineCommand, defineEvent, defineQuery } from '../define.js';
import { receipt } from '../paging.js';
import { listOf, onRecord } from '../record.js';
import { code, text } from '../text.js';
import { secret } from './session.js';

/** COM-04: a machine's key. It never reaches further than its owner. */
export const apiKeyView = z.object({
  id: z.uuid(),
  version: z.number().int(),
  name: z.string(),
  /** The first characters, by which people recognise it. */
  prefix: z.string(),
  ownerId: z.uuid(),
  /** Permissions of the owner that it may use. */
  scopes: z.array(z.string()),
  createdAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
  lastUsedAt: z.iso.datetime().nullable(),
  revokedAt: z.iso.datetime().nullable(),
});
export type ApiKeyView = z.infer<typeof apiKeyView>;

/** The secret is answered once and kept as a hash. Without `ownerId`: the caller's own. */
export const createApiKey = defineCommand('identity.apiKey.create', {
  input: z.object({
    name: text(60),
    ownerId: z.uuid().optional(),
    scopes: z.array(code()).min(1).max(100),
    /** At most one year from now. */
    expiresAt: z.iso.datetime(),
  }),
  output: receipt.extend({ secret }),
});

export const revokeApiKey = defineCommand('identity.apiKey.revoke', {
  input: z.object(onRecord),
  output: receipt,
});

/** The caller's own, newest first; all with API_KEY_MANAGE. */
export const listApiKeys = defineQuery('identity.apiKey.list', {
  input: z.object({ ownerId: z.uuid().optional() }),
  output: listOf(apiKeyView),
});

const facts = z.object({ ownerId: z.uuid(), scopes: z.array(z.string()), expiresAt: z.iso.datetime() });
export const apiKeyCreated = defineEvent('apiKey.created', facts);
export const apiKeyRevoked = defineEvent('apiKey.revoked', facts);
