import { apiKeyCreated, apiKeyRevoked } from '@aftercare/contracts/identity/api-key';
import { isPermission } from '@aftercare/contracts/identity/permissions';
import { DomainError } from '@aftercare/domain-kit/domain-error';
import { decided, type Act, type Decided } from './act.js';

/** COM-04: a machine's key; its secret is kept as a hash only. */
export interface ApiKey {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  /** The first characters, by which people recognise it. */
  readonly prefix: string;
  readonly secretHash: string;
  readonly ownerId: string;
  readonly scopes: readonly string[];
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly lastUsedAt: Date | null;
  readonly revokedAt: Date | null;
}

export type NewApiKey = Pick<ApiKey, 'name' | 'prefix' | 'secretHash' | 'ownerId' | 'scopes' | 'expiresAt'>;

const longestMs = 366 * 24 * 3_600_000;

/** COM-04: scopes are permissions that the owner holds; it ends within a year. */
export function createApiKey(input: NewApiKey, ownerHolds: readonly string[], act: Act): Decided<ApiKey> {
  const lifetime = input.expiresAt.getTime() - act.now.getTime();
  if (lifetime <= 0) throw new DomainError('IN_THE_PAST', {}, ['expiresAt']);
  if (lifetime > longestMs) throw new DomainError('TOO_LATE', { days: 366 }, ['expiresAt']);
  input.scopes.forEach((permission, index) => {
    const path = ['scopes', String(index)];
    if (!isPermission(permission)) throw new DomainError('PERMISSION_UNKNOWN', { permission }, path);
    if (!ownerHolds.includes(permission)) throw new DomainError('SCOPE_NOT_HELD', { permission }, path);
  });
  const created = {
    id: act.newId(),
    version: 0,
    ...input,
    createdAt: act.now,
    lastUsedAt: null,
    revokedAt: null,
  };
  return decided<ApiKey>({ ...created, scopes: [...new Set(input.scopes)] }, {}, apiKeyCreated);
}

export function revokeApiKey(key: ApiKey, act: Act): Decided<ApiKey> {
  if (key.revokedAt) throw new DomainError('ALREADY_REVOKED', { id: key.id });
  return decided(key, { revokedAt: act.now }, apiKeyRevoked);
}
