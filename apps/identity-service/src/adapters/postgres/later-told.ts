import type { Database } from '@aftercare/service-kit/database';
import { schedule, type Timer } from '@aftercare/service-kit/timers';
import { transact } from '@aftercare/service-kit/transaction';
import type { LaterTold } from '../../application/ports.js';
import { loginHash } from '../../application/secrets.js';

export const timerKinds = {
  lockOut: 'TELL_LOCK_OUT',
  resetAsked: 'TELL_RESET_ASKED',
  forget: 'FORGET_OLD',
} as const;

/** Timers that are due at once: the answer takes as long for an account as for none. */
export class TimerTold implements LaterTold {
  constructor(private readonly database: Database) {}

  lockOut(login: string): Promise<void> {
    return this.soon(timerKinds.lockOut, login);
  }

  resetAsked(loginOrMail: string): Promise<void> {
    return this.soon(timerKinds.resetAsked, loginOrMail);
  }

  private soon(kind: string, login: string): Promise<void> {
    const timer = (dueAt: Date): Timer => ({
      key: `${kind}:${loginHash(login)}`,
      kind,
      dueAt,
      payload: { login },
    });
    return transact(this.database, (tx) => schedule(tx, timer(tx.now)));
  }
}
