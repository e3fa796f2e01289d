import { schedule, unschedule, type TimerHandler } from '@aftercare/service-kit/timers';
import type { Transaction } from '@aftercare/service-kit/transaction';
import { z } from 'zod';
import type { Ticket } from '../../domain/ticket.js';

/** What waits for a day: the field that says when, and the kind of timer. */
const waiting = [
  ['remindAt', 'TICKET_REMINDER'],
  ['lapsesAt', 'TICKET_LAPSE'],
  ['archiveAt', 'TICKET_ARCHIVE'],
] as const;

type DayTimer = (typeof waiting)[number][1];
const payload = z.object({ ticketId: z.uuid() });

/** TKT-11, TKT-20: reminder, lapse and archive follow the ticket's own times. */
export async function setDayTimers(tx: Transaction, before: Ticket | undefined, next: Ticket): Promise<void> {
  for (const [field, kind] of waiting) {
    const dueAt = next[field];
    if (before?.[field]?.getTime() === dueAt?.getTime()) continue;
    const key = `${kind}:${next.id}`;
    if (dueAt) await schedule(tx, { key, kind, dueAt, payload: { ticketId: next.id } });
    else await unschedule(tx, key);
  }
}

export const dayTimerHandler = (
  kind: DayTimer,
  effect: (ticketId: string) => Promise<void>,
): TimerHandler => ({
  kind,
  run: (_tx, timer) => effect(payload.parse(timer.payload).ticketId),
});
