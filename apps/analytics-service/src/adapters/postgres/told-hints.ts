import { indicatorCode, indicatorsRefreshed } from '@aftercare/contracts/analytics/indicator';
import type { Database } from '@aftercare/service-kit/database';
import type { Log } from '@aftercare/service-kit/log';
import { fact, publish } from '@aftercare/service-kit/outbox';
import { inScope } from '@aftercare/service-kit/scope';
import { transact } from '@aftercare/service-kit/transaction';
import type { Hints } from '../../application/hints.js';

/** All hints are facts of one record. */
const hintId = '00000000-0000-7000-8000-0000000000f1';
const everyMs = 1_000;

/** ANA-03: a burst of events becomes one hint, told within a second. */
export class ToldHints implements Hints {
  private waiting: NodeJS.Timeout | undefined;
  private lastTold = 0;

  constructor(
    private readonly database: Database,
    private readonly log: Log,
  ) {}

  refreshed(): void {
    if (this.waiting) return;
    const due = Math.max(0, this.lastTold + everyMs - Date.now());
    this.waiting = setTimeout(() => {
      this.waiting = undefined;
      this.lastTold = Date.now();
      this.tell().catch((error: unknown) =>
        this.log.warn({ err: error }, 'no hint was told; the next event tells one'),
      );
    }, due).unref();
  }

  private tell(): Promise<void> {
    return inScope({ kind: 'system' }, () =>
      transact(this.database, async (tx) => {
        const { rows } = await tx.sql.query<{ version: number }>({
          name: 'hint-version',
          text: 'UPDATE hint SET version = version + 1 RETURNING version',
        });
        const version = (rows[0]?.version ?? 1) - 1;
        const told = { codes: [...indicatorCode.options], asOf: tx.now.toISOString() };
        await publish(tx, { id: hintId, version, facts: [fact(indicatorsRefreshed, told)] });
      }),
    );
  }
}
