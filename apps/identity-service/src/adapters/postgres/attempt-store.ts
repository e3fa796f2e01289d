import type { Database } from '@aftercare/service-kit/database';
import { sqlFor, transactApart } from '@aftercare/service-kit/transaction';
import type { Attempts } from '../../application/ports.js';
import { admit, type Admitted, type Attempts as Tried } from '../../domain/lock-out.js';
import { loginHash } from '../../application/secrets.js';

export class AttemptStore implements Attempts {
  constructor(private readonly database: Database) {}

  /** Counted before the password is looked at, under a lock: a hundred tries at once pass the limit no better than one. */
  admit(login: string): Promise<Admitted> {
    return transactApart(this.database, async ({ sql, now }) => {
      const hash = loginHash(login);
      await sql.query({
        name: 'attempt-hold',
        text: 'SELECT pg_advisory_xact_lock(7403, hashtext($1))',
        values: [hash],
      });
      const { rows } = await sql.query<Tried>({
        name: 'attempt-read',
        text: `SELECT failures, last_at AS "lastAt", locked_until AS "lockedUntil" FROM sign_in_attempt WHERE login_hash = $1`,
        values: [hash],
      });
      const admitted = admit(rows[0], now);
      if (admitted.kind === 'TRY') {
        const { failures, lastAt, lockedUntil } = admitted.next;
        await sql.query({
          name: 'attempt-count',
          text: `INSERT INTO sign_in_attempt (login_hash, failures, last_at, locked_until) VALUES ($1, $2, $3, $4)
                 ON CONFLICT (login_hash) DO UPDATE
                 SET failures = excluded.failures, last_at = excluded.last_at, locked_until = excluded.locked_until`,
          values: [hash, failures, lastAt, lockedUntil],
        });
      }
      return admitted;
    });
  }

  async succeeded(login: string): Promise<void> {
    await this.drop(login);
  }

  lift(login: string): Promise<boolean> {
    return this.drop(login);
  }

  async lockedUntil(login: string): Promise<Date | null> {
    const { rows } = await sqlFor(this.database).query<{ until: Date }>({
      name: 'attempt-locked',
      text: 'SELECT locked_until AS until FROM sign_in_attempt WHERE login_hash = $1 AND locked_until > now()',
      values: [loginHash(login)],
    });
    return rows[0]?.until ?? null;
  }

  private async drop(login: string): Promise<boolean> {
    const { rowCount } = await sqlFor(this.database).query({
      name: 'attempt-drop',
      text: 'DELETE FROM sign_in_attempt WHERE login_hash = $1',
      values: [loginHash(login)],
    });
    return rowCount === 1;
  }
}
