import { DomainError } from '@aftercare/domain-kit/domain-error';
import type { Database } from '@aftercare/service-kit/database';
import { sqlFor } from '@aftercare/service-kit/transaction';
import type { Credential, Credentials } from '../../application/ports.js';
import type { AccountKind } from '../../domain/session.js';
import { loginHash } from '../../application/secrets.js';

const found = `
  SELECT c.account_id AS "accountId", c.account_kind AS "accountKind", c.password_hash AS "passwordHash",
         c.password_set_at AS "passwordSetAt", c.reset_asked_at AS "resetAskedAt",
         coalesce(p.login, a.login) AS login, coalesce(p.locale, a.locale) AS locale,
         coalesce(p.active, a.state = 'ACTIVE') AS open
  FROM credential c LEFT JOIN person p ON p.id = c.account_id LEFT JOIN contact_account a ON a.id = c.account_id`;

/** How accounts sign in: colleagues and customers' people under one set of logins. */
export class CredentialStore implements Credentials {
  constructor(private readonly database: Database) {}

  async add(accountId: string, kind: AccountKind, login: string, field: string): Promise<void> {
    await this.claim(
      'INSERT INTO credential (account_id, account_kind, login_hash) VALUES ($1, $3, $2) ON CONFLICT (login_hash) DO NOTHING',
      [accountId, loginHash(login), kind],
      login,
      field,
    );
  }

  async rename(accountId: string, login: string, field: string): Promise<void> {
    await this.claim(
      `UPDATE credential SET login_hash = $2 WHERE account_id = $1
         AND NOT EXISTS (SELECT 1 FROM credential o WHERE o.login_hash = $2 AND o.account_id <> $1)`,
      [accountId, loginHash(login)],
      login,
      field,
    );
  }

  byLogin(login: string): Promise<Credential | undefined> {
    return this.one(`${found} WHERE c.login_hash = $1`, [loginHash(login)]);
  }

  async byLoginOrMail(loginOrMail: string): Promise<Credential | undefined> {
    const byLogin = await this.byLogin(loginOrMail);
    if (byLogin) return byLogin;
    const mail = loginOrMail.normalize('NFKC').trim().toLowerCase();
    const { rows } = await sqlFor(this.database).query<Credential>(
      `${found} WHERE lower(p.email) = $1 AND p.active LIMIT 2`,
      [mail],
    );
    return rows.length === 1 ? rows[0] : undefined;
  }

  of(accountId: string): Promise<Credential | undefined> {
    return this.one(`${found} WHERE c.account_id = $1 FOR UPDATE OF c`, [accountId]);
  }

  async setPassword(accountId: string, hash: string): Promise<void> {
    await this.run(
      'UPDATE credential SET password_hash = $2, password_set_at = now() WHERE account_id = $1',
      [accountId, hash],
    );
  }

  async forgetPassword(accountId: string): Promise<void> {
    await this.run(
      'UPDATE credential SET password_hash = NULL, password_set_at = NULL WHERE account_id = $1',
      [accountId],
    );
  }

  async noteSignIn(accountId: string): Promise<void> {
    await this.run('UPDATE credential SET last_sign_in_at = now() WHERE account_id = $1', [accountId]);
  }

  async noteResetAsked(accountId: string): Promise<void> {
    await this.run('UPDATE credential SET reset_asked_at = now() WHERE account_id = $1', [accountId]);
  }

  private async claim(text: string, values: unknown[], login: string, field: string): Promise<void> {
    const { rowCount } = await sqlFor(this.database).query(text, values);
    if (rowCount !== 1) throw new DomainError('LOGIN_TAKEN', { login }, [field]);
  }

  private async one(text: string, values: unknown[]): Promise<Credential | undefined> {
    const { rows } = await sqlFor(this.database).query<Credential>(text, values);
    return rows[0];
  }

  private async run(text: string, values: unknown[]): Promise<void> {
    await sqlFor(this.database).query(text, values);
  }
}
