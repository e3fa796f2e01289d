import { noteArrival } from '@aftercare/service-kit/inbox';
import type { OutboxRow, UnsentRows } from '@aftercare/service-kit/outbox-batch';
import type { Transport } from '@aftercare/service-kit/transport';

/**
 * Each lacks one of the safeguards: a service that is composed with it loses, doubles or mixes up facts, and the
 * tests that promise otherwise must notice.
 */
export const weakTransports = {
  /** Takes for safe what its stream has acknowledged. */
  withoutWentBackCheck: {
    wentBackCheck: { wentBack: async () => false, resetLostRows: async () => 0, usedAgain: () => [] },
  },
  /** Runs the effect whatever the inbox says. */
  withoutInbox: {
    async noteArrival(tx, consumer, event) {
      await noteArrival(tx, consumer, event);
      return 'next';
    },
  },
  withCursorRelay: { unsentRows: beyondTheLastSent() },
} as const satisfies Record<string, Partial<Transport>>;

export type Weakness = keyof typeof weakTransports;

/** "Greater than the last one": passes over what was committed late, or has to be sent again. */
function beyondTheLastSent(): UnsentRows {
  return async (database, limit) => {
    const { rows } = await database.pool.query<OutboxRow>({
      name: 'outbox-beyond-last',
      text: `SELECT id, message_id, subject, payload, headers FROM outbox
             WHERE id > (SELECT coalesce(max(id), 0) FROM outbox WHERE pub_seq IS NOT NULL) ORDER BY id LIMIT $1`,
      values: [limit],
    });
    return rows;
  };
}
