import { schedule, unschedule, type TimerHandler } from '@aftercare/service-kit/timers';
import type { Transaction } from '@aftercare/service-kit/transaction';
import { z } from 'zod';
import type { Act } from '../../domain/act.js';
import { nextAlarmAt } from '../../domain/arrival-clock.js';
import type { Visit } from '../../domain/visit.js';

const kind = 'ARRIVAL_CLOCK';
const payload = z.object({ visitId: z.uuid() });

/** DSP-10: one timer a request, the next stage of its clock. */
export async function setArrivalTimer(tx: Transaction, visit: Visit, act: Act): Promise<void> {
  const key = `arrival:${visit.id}`;
  const dueAt = nextAlarmAt(visit, act);
  const { id: visitId } = visit;
  if (dueAt) await schedule(tx, { key, kind, dueAt, payload: { visitId } satisfies z.infer<typeof payload> });
  else await unschedule(tx, key);
}

export const arrivalTimerHandler = (raiseAlarms: (visitId: string) => Promise<unknown>): TimerHandler => ({
  kind,
  run: async (_tx, timer) => {
    await raiseAlarms(payload.parse(timer.payload).visitId);
  },
});
