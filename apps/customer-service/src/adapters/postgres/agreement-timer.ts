import { schedule, unschedule, type TimerHandler } from '@aftercare/service-kit/timers';
import type { Transaction } from '@aftercare/service-kit/transaction';
import { z } from 'zod';
import { nextTellingAt } from '../../domain/agreement-reminders.js';
import type { Agreement } from '../../domain/agreement.js';

const kind = 'AGREEMENT_DATES';
const payload = z.object({ agreementId: z.uuid() });

/** CUS-03: one timer an agreement, for its next reminder or its end, at the start of that day where the customer is. */
export async function setAgreementTimer(
  tx: Transaction,
  before: Agreement | undefined,
  next: Agreement,
): Promise<void> {
  const { rows } = await tx.sql.query<{ zone: string }>({
    name: 'zone-of-customer',
    text: 'SELECT zone FROM customer WHERE id = $1',
    values: [next.customerId],
  });
  const dueAt = nextTellingAt(next, tx.now, rows[0]?.zone ?? 'UTC');
  const key = `agreement:${next.id}`;
  if (dueAt) {
    const content = { agreementId: next.id } satisfies z.infer<typeof payload>;
    await schedule(tx, { key, kind, dueAt: new Date(dueAt), payload: content });
  } else if (before) await unschedule(tx, key);
}

export const agreementTimerHandler = (tell: (agreementId: string) => Promise<unknown>): TimerHandler => ({
  kind,
  async run(_tx, timer) {
    await tell(payload.parse(timer.payload).agreementId);
  },
});
