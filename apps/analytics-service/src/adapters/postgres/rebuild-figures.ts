import type { Transaction } from '@aftercare/service-kit/transaction';
import { archivedEvents, archiveSize } from './event-archive.js';
import { aloneForRebuild } from './figure-lock.js';
import { FigureBatch } from './figure-batch.js';
import { forgetFigures } from './forget-figures.js';
import type { OperationStore } from './operation-store.js';

/** The operation was cancelled while it ran: what it did is rolled back. */
class Cancelled extends Error {}

/**
 * ANA-01: all figures anew from the archive, in one transaction: readers see the old ones until it is through.
 * Events that arrive meanwhile wait in their streams.
 */
export const rebuildFigures =
  (operations: OperationStore) =>
  async (tx: Transaction, operationId: string): Promise<void> => {
    await tx
      .savepoint(() => rebuild(operations, tx, operationId))
      .catch((error: unknown) => {
        if (!(error instanceof Cancelled)) throw error;
      });
  };

async function rebuild(operations: OperationStore, tx: Transaction, operationId: string): Promise<void> {
  const keepOn = async (done: number, total: number | null) => {
    if (!(await operations.progress(operationId, done, total))) throw new Cancelled();
  };
  await keepOn(0, null);
  await aloneForRebuild(tx);
  const total = await archiveSize(tx);
  await forgetFigures(tx);
  let done = 0;
  for await (const events of archivedEvents(tx)) {
    const batch = FigureBatch.begin();
    for (const event of events) await batch.fold(tx, event);
    await batch.flush(tx);
    done += events.length;
    await keepOn(done, total);
  }
  if (!(await operations.finish(operationId, done))) throw new Cancelled();
}
