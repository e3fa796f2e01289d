import { sessionEnded } from '@aftercare/contracts/identity/session';
import { audit } from '@aftercare/service-kit/audit';
import type { Database } from '@aftercare/service-kit/database';
import { fact, publish } from '@aftercare/service-kit/outbox';
import { sqlFor, transact } from '@aftercare/service-kit/transaction';
import type { SessionEndReason, Sessions } from '../../application/ports.js';
import { sessionRules, type Session } from '../../domain/session.js';

const columns = `id, account_id AS "accountId", account_kind AS "accountKind", secret_hash AS "secretHash", device,
  address, started_at AS "startedAt", last_used_at AS "lastUsedAt", expires_at AS "expiresAt"`;

/** Open sessions are rows; an ended one leaves its fact and its line in the audit. */
export class SessionStore implements Sessions {
  constructor(private readonly database: Database) {}

  async open(session: Session): Promise<void> {
    await transact(this.database, async (tx) => {
      await tx.sql.query({
        name: 'session-open',
        text: `INSERT INTO session (id, account_id, account_kind, secret_hash, device, address, started_at, last_used_at, expires_at)
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
        values: [
          session.id,
          session.accountId,
          session.accountKind,
          session.secretHash,
          session.device,
          session.address,
          session.startedAt,
          session.lastUsedAt,
          session.expiresAt,
        ],
      });
      const changes = { sessionId: { from: null, to: session.id } };
      await audit(tx, {
        recordKind: recordKinds[session.accountKind],
        recordId: session.accountId,
        action: 'session.opened',
        changes,
      });
    });
  }

  async bySecret(secretHash: string): Promise<Session | undefined> {
    const [session] = await this.where('secret_hash = $1', [secretHash]);
    return session;
  }

  async byId(id: string): Promise<Session | undefined> {
    const [session] = await this.where('id = $1 AND expires_at > now()', [id]);
    return session;
  }

  async end(session: Session, reason: SessionEndReason): Promise<void> {
    await transact(this.database, async (tx) => {
      const { rowCount } = await tx.sql.query({
        name: 'session-end',
        text: 'DELETE FROM session WHERE id = $1',
        values: [session.id],
      });
      if (rowCount !== 1) return; // somebody else has ended it just now
      const { accountId, accountKind } = session;
      await publish(tx, {
        id: session.id,
        version: 0,
        facts: [fact(sessionEnded, { accountId, accountKind, reason })],
      });
      const changes = { sessionId: { from: session.id, to: null }, reason: { from: null, to: reason } };
      await audit(tx, {
        recordKind: recordKinds[accountKind],
        recordId: accountId,
        action: sessionEnded.name,
        changes,
      });
    });
  }

  async endAllOf(accountId: string, reason: SessionEndReason, except?: string): Promise<void> {
    const open = await this.where('account_id = $1 AND expires_at > now()', [accountId]);
    for (const session of open) if (session.id !== except) await this.end(session, reason);
  }

  async endOldest(accountId: string): Promise<void> {
    const tooMany = await this.where(
      'account_id = $1 AND expires_at > now() ORDER BY started_at DESC, id DESC OFFSET $2',
      [accountId, sessionRules.mostOpen],
    );
    for (const session of tooMany) await this.end(session, 'TOO_MANY');
  }

  private async where(condition: string, values: unknown[]): Promise<Session[]> {
    const { rows } = await sqlFor(this.database).query<Session>(
      `SELECT ${columns} FROM session WHERE ${condition}`,
      values,
    );
    return rows;
  }
}

const recordKinds = { STAFF: 'person', CONTACT: 'contactAccount' } as const;
