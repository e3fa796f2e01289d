import { schedule, unschedule, type TimerHandler } from '@aftercare/service-kit/timers';
import type { Transaction } from '@aftercare/service-kit/transaction';
import { z } from 'zod';
import { nextAlarmAt } from '../../domain/clock-alarms.js';
import type { ServiceLevel } from '../../domain/service-level.js';
import type { Ticket } from '../../domain/ticket.js';

const kind = 'TICKET_CLOCKS';
const payload = z.object({ ticketId: z.uuid() });

/** TKT-09: the ticket's one timer waits for the next stage of any of its clocks; imported history has none. */
export async function setClockTimer(tx: Transaction, ticket: Ticket, level: ServiceLevel): Promise<void> {
  const key = `clocks:${ticket.id}`;
  const dueAt = ticket.imported ? null : nextAlarmAt(ticket, level);
  if (dueAt)
    await schedule(tx, {
      key,
      kind,
      dueAt,
      payload: { ticketId: ticket.id } satisfies z.infer<typeof payload>,
    });
  else await unschedule(tx, key);
}

export const clockTimerHandler = (raiseAlarms: (ticketId: string) => Promise<void>): TimerHandler => ({
  kind,
  run: (_tx, timer) => raiseAlarms(payload.parse(timer.payload).ticketId),
});
