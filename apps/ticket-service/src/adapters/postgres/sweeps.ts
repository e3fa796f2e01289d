import { customerLevel } from '@aftercare/contracts/customer/customer-codes';
import { schedule, type Timer, type TimerHandler } from '@aftercare/service-kit/timers';
import type { Transaction } from '@aftercare/service-kit/transaction';
import { z } from 'zod';
import type { UseCases } from '../../application/use-cases.js';
import { openStatuses } from '../../domain/ticket-life-cycle.js';

const kind = 'TICKET_SWEEP';
const ticketsATime = 50;

/** Why many tickets change at once. */
const sweep = z.discriminatedUnion('because', [
  z.object({
    because: z.literal('CUSTOMER_CHANGED'),
    id: z.uuid(),
    name: z.string(),
    level: customerLevel,
    unitId: z.uuid(),
  }),
  z.object({
    because: z.literal('AGREEMENT_CHANGED'),
    id: z.uuid(),
    serviceLevelCode: z.string(),
    calendarId: z.string().nullable(),
  }),
  z.object({ because: z.literal('CALENDAR_CHANGED'), id: z.string() }),
  z.object({ because: z.literal('PERSON_LEFT'), id: z.uuid(), handOverToId: z.uuid().nullable() }),
]);
export type Sweep = z.infer<typeof sweep>;

const payload = z.object({ sweep, after: z.uuid().nullable() });

/**
 * Changes the tickets that a fact concerns in batches of 50, each with a timer's transaction of its own: neither the
 * inbox nor the people who work on them wait long. A newer fact of the same record begins anew.
 */
export const startSweep = (tx: Transaction, started: Sweep): Promise<void> =>
  schedule(tx, timerOf(started, null, tx.now));

export const sweepHandler = (cases: UseCases): TimerHandler => ({
  kind,
  async run(tx, timer) {
    const { sweep: running, after } = payload.parse(timer.payload);
    const ids = await concerned(tx, running, after);
    for (const id of ids) await change(cases, running, id);
    const last = ids.at(-1);
    if (last !== undefined && ids.length === ticketsATime) await schedule(tx, timerOf(running, last, tx.now));
  },
});

const timerOf = (running: Sweep, after: string | null, dueAt: Date): Timer => ({
  key: `sweep:${running.because}:${running.id}`,
  kind,
  dueAt,
  payload: { sweep: running, after } satisfies z.infer<typeof payload>,
});

const isOpen = `t.status IN (${openStatuses.map((status) => `'${status}'`).join(', ')})`;

/** By which condition; `$1` is the record that changed. */
const conditions: Readonly<Record<Sweep['because'], string>> = {
  CUSTOMER_CHANGED: 't.customer_id = $1::uuid',
  AGREEMENT_CHANGED: `t.agreement_id = $1::uuid AND ${isOpen}`,
  CALENDAR_CHANGED: `${isOpen} AND t.clocks @> jsonb_build_array(jsonb_build_object('clock', jsonb_build_object('calendarId', $1::text)))`,
  PERSON_LEFT: `t.assignee_id = $1::uuid AND ${isOpen}`,
};

async function concerned(tx: Transaction, running: Sweep, after: string | null): Promise<string[]> {
  const { rows } = await tx.sql.query<{ id: string }>(
    `SELECT t.id FROM ticket t WHERE ${conditions[running.because]} AND ($2::uuid IS NULL OR t.id > $2::uuid)
     ORDER BY t.id LIMIT ${ticketsATime}`,
    [running.id, after],
  );
  return rows.map(({ id }) => id);
}

function change(cases: UseCases, running: Sweep, ticketId: string): Promise<void> {
  switch (running.because) {
    case 'CUSTOMER_CHANGED':
      return cases.refreshCustomerWhenItChanges(ticketId, running);
    case 'AGREEMENT_CHANGED':
      return cases.followAgreementWhenItChanges(ticketId, running);
    case 'CALENDAR_CHANGED':
      return cases.recountClocksWhenCalendarChanges(ticketId, running.id);
    case 'PERSON_LEFT':
      return cases.passOnWorkWhenPersonLeaves(ticketId, running.id, running.handOverToId);
  }
}
