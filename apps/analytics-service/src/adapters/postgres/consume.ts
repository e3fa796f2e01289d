import type { ReactionToAll } from '@aftercare/service-kit/reaction';
import { serviceNames } from '@aftercare/contracts/aggregate-owners';
import type { Hints } from '../../application/hints.js';
import { ArchiveBatch } from './event-archive.js';
import { FigureBatch } from './figure-batch.js';
import { sharedWithRebuild } from './figure-lock.js';

/** ANA-01: every event of every service is archived and folded in one transaction, once, in order per record. */
export const archiveAndFold = (hints: Hints): readonly ReactionToAll[] =>
  serviceNames
    .filter((service) => service !== 'analytics')
    .map((service) => ({
      toAllOf: service,
      run: async (tx, event) => {
        const figures = tx.gathering(FigureBatch);
        if (figures.isEmpty) await sharedWithRebuild(tx);
        const changes = await figures.fold(tx, event);
        tx.gathering(ArchiveBatch).keep(event);
        if (changes) tx.afterCommit(() => hints.refreshed());
      },
    }));
