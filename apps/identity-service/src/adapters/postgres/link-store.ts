import type { Database } from '@aftercare/service-kit/database';
import { sqlFor } from '@aftercare/service-kit/transaction';
import type { Link, LinkPurpose, Links } from '../../application/ports.js';

export class LinkStore implements Links {
  constructor(private readonly database: Database) {}

  async issue(accountId: string, purpose: LinkPurpose, tokenHash: string, expiresAt: Date): Promise<void> {
    await sqlFor(this.database).query({
      name: 'link-issue',
      text: `INSERT INTO password_link (account_id, purpose, token_hash, expires_at) VALUES ($1, $2, $3, $4)
             ON CONFLICT (account_id, purpose)
             DO UPDATE SET token_hash = excluded.token_hash, expires_at = excluded.expires_at, used_at = NULL`,
      values: [accountId, purpose, tokenHash, expiresAt],
    });
  }

  async find(tokenHash: string): Promise<Link | undefined> {
    const { rows } = await sqlFor(this.database).query<Link>({
      name: 'link-find',
      text: `SELECT account_id AS "accountId", purpose, used_at IS NOT NULL AS used FROM password_link
             WHERE token_hash = $1 AND expires_at > now() FOR UPDATE`,
      values: [tokenHash],
    });
    return rows[0];
  }

  async markUsed(tokenHash: string): Promise<void> {
    await sqlFor(this.database).query({
      name: 'link-used',
      text: 'UPDATE password_link SET used_at = now() WHERE token_hash = $1',
      values: [tokenHash],
    });
    await sqlFor(this.database).query({
      name: 'link-drop-others',
      text: `DELETE FROM password_link WHERE token_hash <> $1
               AND account_id = (SELECT account_id FROM password_link WHERE token_hash = $1)`,
      values: [tokenHash],
    });
  }

  async dropAllOf(accountId: string): Promise<void> {
    await sqlFor(this.database).query({
      name: 'link-drop',
      text: 'DELETE FROM password_link WHERE account_id = $1',
      values: [accountId],
    });
  }
}
