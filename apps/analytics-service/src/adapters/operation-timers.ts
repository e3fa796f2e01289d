import type { Log } from '@aftercare/service-kit/log';
import type { Ask } from '@aftercare/service-kit/rpc-client';
import { inScope } from '@aftercare/service-kit/scope';
import type { TimerHandler } from '@aftercare/service-kit/timers';
import { owners, reconcile } from '../application/reconcile-figures.js';
import type { KnownRecords } from './postgres/known-records.js';
import type { OperationStore } from './postgres/operation-store.js';
import { rebuildFigures } from './postgres/rebuild-figures.js';

/** Long work begins when its timer is due: a rebuild inside the timer's transaction, a comparison beside it. */
export function operationTimers(
  operations: OperationStore,
  known: KnownRecords,
  ask: Ask,
  log: Log,
): TimerHandler[] {
  return [
    {
      kind: 'analytics.archive.rebuild',
      run: (tx, { payload }) => rebuildFigures(operations)(tx, operationId(payload)),
    },
    {
      kind: 'analytics.archive.reconcile',
      run: (tx, { payload }) => {
        const id = operationId(payload);
        // asks other services page by page: no transaction may wait for that
        tx.afterCommit(
          () =>
            void compare(id).catch((error: unknown) => log.error({ err: error }, 'reconciliation failed')),
        );
        return Promise.resolve();
      },
    },
  ];

  async function compare(id: string): Promise<void> {
    await inScope({ kind: 'system' }, async () => {
      let done = 0;
      try {
        const parts = await reconcile(known, owners(ask), async (count) => {
          done = count;
          await operations.progress(id, count, null);
        });
        await known.keep(id, parts);
        await operations.progress(id, done, done);
        await operations.finish(id, done);
      } catch (error) {
        await operations.fail(id, error);
        throw error;
      }
    });
  }
}

const operationId = (payload: unknown) => (payload as { operationId: string }).operationId; // written by OperationStore
