import type { ApiKeyView } from '@aftercare/contracts/identity/api-key';
import type { ContactAccountView } from '@aftercare/contracts/identity/contact-account';
import type { SessionView } from '@aftercare/contracts/identity/session';
import { callerOfRequest } from '@aftercare/service-kit/caller-of-request';
import type { Database } from '@aftercare/service-kit/database';
import { Parameters } from '@aftercare/service-kit/predicate';
import { columnsOf } from '@aftercare/service-kit/row-columns';
import { currentScope } from '@aftercare/service-kit/scope';
import { scopeBy } from '../../application/rights.js';
import type { ApiKey } from '../../domain/api-key.js';
import type { ContactAccount } from '../../domain/contact-account.js';
import { sessionRules, type Session } from '../../domain/session.js';
import { apiKeyKind, contactAccountKind, personKind } from './record-kinds.js';
import { ApiKeySchema, ContactAccountSchema } from './schemas.js';

/** Sessions, keys and portal accounts, as far as the caller's reach goes. */
export class AccessReader {
  constructor(private readonly database: Database) {}

  async sessions(accountId = callerOfRequest().id): Promise<SessionView[]> {
    const p = new Parameters();
    const own = accountId === callerOfRequest().id;
    const mayEnd = own
      ? 'true'
      : `EXISTS (SELECT 1 FROM person r WHERE r.id = s.account_id AND ${personKind.visible(scopeBy('PERSON_MANAGE'), p)})`;
    const { rows } = await this.database.pool.query<Omit<Session, 'secretHash'>>(
      `SELECT s.id, s.account_id AS "accountId", s.device, s.address, s.started_at AS "startedAt",
              s.last_used_at AS "lastUsedAt", s.expires_at AS "expiresAt"
       FROM session s WHERE s.account_id = ${p.bind(accountId)} AND ${mayEnd} AND s.expires_at > now()
         AND s.last_used_at > now() - ${p.bind(sessionRules.idleMs)} * interval '1 ms'
       ORDER BY s.started_at DESC, s.id DESC LIMIT ${sessionRules.mostOpen}`,
      p.values,
    );
    return rows.map(({ accountId: personId, startedAt, lastUsedAt, expiresAt, id, device, address }) => ({
      id,
      personId,
      device,
      address,
      startedAt: startedAt.toISOString(),
      lastUsedAt: lastUsedAt.toISOString(),
      expiresAt: expiresAt.toISOString(),
    }));
  }

  async apiKeys(ownerId: string | undefined): Promise<ApiKeyView[]> {
    const p = new Parameters();
    const ofOwner = ownerId === undefined ? 'true' : `r.owner_id = ${p.bind(ownerId)}`;
    const { rows } = await this.database.pool.query<ApiKey>(
      `SELECT ${columnsOf(ApiKeySchema, 'r')} FROM api_key r
       WHERE ${ofOwner} AND ${apiKeyKind.visible(scopeBy('API_KEY_MANAGE'), p)} ORDER BY r.created_at DESC, r.id DESC LIMIT 500`,
      p.values,
    );
    return rows.map((key) => ({
      id: key.id,
      version: key.version,
      name: key.name,
      prefix: key.prefix,
      ownerId: key.ownerId,
      scopes: [...key.scopes],
      createdAt: key.createdAt.toISOString(),
      expiresAt: key.expiresAt.toISOString(),
      lastUsedAt: key.lastUsedAt?.toISOString() ?? null,
      revokedAt: key.revokedAt?.toISOString() ?? null,
    }));
  }

  async contactAccounts(by: 'id' | 'contact_id', ids: readonly string[]): Promise<ContactAccountView[]> {
    const p = new Parameters();
    const { rows } = await this.database.pool.query<ContactAccount & { lastSignInAt: Date | null }>(
      `SELECT ${columnsOf(ContactAccountSchema, 'r')}, c.last_sign_in_at AS "lastSignInAt"
       FROM contact_account r JOIN credential c ON c.account_id = r.id
       WHERE r.${by} = ANY(${p.bind(ids)}::uuid[]) AND ${contactAccountKind.visible(currentScope(), p)}`,
      p.values,
    );
    return rows.map((account) => ({
      id: account.id,
      version: account.version,
      contactId: account.contactId,
      customerId: account.customerId,
      login: account.login,
      locale: account.locale,
      state: account.state,
      invitedAt: account.invitedAt.toISOString(),
      lastSignInAt: account.lastSignInAt?.toISOString() ?? null,
    }));
  }
}
