import type { Database } from '@aftercare/service-kit/database';
import { schedule } from '@aftercare/service-kit/timers';
import { sqlFor, transact } from '@aftercare/service-kit/transaction';
import type { Leftovers } from '../../application/ports.js';
import { timerKinds } from './later-told.js';

const day = 24 * 3_600_000;

/** Tries, sessions and links that are long over: they say nothing any more, and hold what was typed. */
export class LeftoverStore implements Leftovers {
  constructor(private readonly database: Database) {}

  async forget(): Promise<void> {
    const sql = sqlFor(this.database);
    await sql.query(`DELETE FROM sign_in_attempt WHERE last_at < now() - interval '1 day'`);
    await sql.query(`DELETE FROM session WHERE expires_at < now()`);
    await sql.query(`DELETE FROM password_link WHERE expires_at < now()`);
    await this.again(day);
  }

  forgetDaily(): Promise<void> {
    return this.again(0);
  }

  private again(inMs: number): Promise<void> {
    const kind = timerKinds.forget;
    return transact(this.database, (tx) =>
      schedule(tx, { key: kind, kind, dueAt: new Date(tx.now.getTime() + inMs), payload: null }),
    );
  }
}
