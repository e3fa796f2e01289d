import type { Database } from '@aftercare/service-kit/database';
import { currentActor } from '@aftercare/service-kit/scope';
import { transact } from '@aftercare/service-kit/transaction';
import { v7 as uuid } from 'uuid';
import type { Together } from '../../application/ports.js';

/** The running command's one transaction, with the database's clock. */
export const togetherIn =
  (database: Database): Together =>
  (fn) =>
    transact(database, ({ now }) =>
      fn({ now, by: currentActor(), newId: uuid, after: (ms) => new Date(now.getTime() + ms) }),
    );
