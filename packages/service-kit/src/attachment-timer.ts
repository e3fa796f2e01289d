import { z } from 'zod';
import type { Timer, TimerHandler } from './timers.js';

const kind = 'UNATTACHED_FILE';
const payload = z.object({ id: z.uuid() });

/** When an upload that hangs on nothing is forgotten. */
export const attachmentTimer = (id: string, dueAt = new Date(0)): Timer => ({
  key: `attachment:${id}`,
  kind,
  dueAt,
  payload: { id },
});

/** COM-09: what was uploaded and never attached goes after a day; the sweep of the store takes its bytes. */
export const unattachedFiles: TimerHandler = {
  kind,
  run: async (tx, timer) => {
    await tx.sql.query({
      name: 'attachment-forget',
      text: 'DELETE FROM attachment WHERE id = $1 AND record_id IS NULL',
      values: [payload.parse(timer.payload).id],
    });
  },
};
