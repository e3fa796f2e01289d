import type { ReactionToAll } from '@aftercare/service-kit/reaction';
import { serviceNames } from '@aftercare/contracts/aggregate-owners';
import type { Hints } from '../../application/hints.js';
import { archiveEvent } from './event-archive.js';
import { foldEvent } from './figure-store.js';
import { sharedWithRebuild } from './figure-lock.js';

/** ANA-01: every event of every service is archived and folded in one transaction, once, in order per record. */
export const archiveAndFold = (hints: Hints): readonly ReactionToAll[] =>
  serviceNames
    .filter((service) => service !== 'analytics')
    .map((service) => ({
      toAllOf: service,
      run: async (tx, event) => {
        await sharedWithRebuild(tx);
        await archiveEvent(tx, event);
        const changes = await foldEvent(tx, event);
        if (changes.length > 0) tx.afterCommit(() => hints.refreshed());
      },
    }));
