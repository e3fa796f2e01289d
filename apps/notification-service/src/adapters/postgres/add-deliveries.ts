import { noticeAdded } from '@aftercare/contracts/notification/notice';
import { fact, publish } from '@aftercare/service-kit/outbox';
import { insertRow } from '@aftercare/service-kit/row-write';
import type { Transaction } from '@aftercare/service-kit/transaction';
import { v7 as uuid } from 'uuid';
import type { PlannedDelivery } from '../../application/ports.js';
import type { Progress } from '../../domain/delivery.js';
import { receiverKey } from '../../domain/receiver.js';
import { NoticeSchema } from './notice.schema.js';

/** Writes one delivery, and the notice in-app at once; undefined when the same plan was written before. */
export async function addDelivery(tx: Transaction, plan: PlannedDelivery): Promise<string | undefined> {
  const { subject, receiver } = plan;
  const first = firstProgress(plan, tx.now);
  const { rows } = await tx.sql.query<{ id: string }>({
    name: 'delivery-add',
    text: `INSERT INTO delivery (id, version, cause, code, channel, receiver_kind, receiver_id, receiver_key, receiver,
             record_kind, record_id, unit_id, params, created_at, state, tries, skip_reason, next_try_at, sent_at)
           VALUES ($1, 1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)
           ON CONFLICT (cause, code, channel, receiver_key) DO NOTHING RETURNING id`,
    values: [
      uuid(),
      plan.cause,
      plan.code,
      plan.channel,
      receiver.kind,
      receiver.kind === 'CALLER' ? null : receiver.id,
      receiverKey(receiver),
      JSON.stringify(receiver),
      subject.recordKind,
      subject.recordId,
      subject.unitId,
      JSON.stringify(subject.params),
      tx.now,
      first.state,
      JSON.stringify(first.tries),
      first.skipReason,
      first.nextTryAt,
      first.sentAt,
    ],
  });
  const [added] = rows;
  if (added && plan.channel === 'IN_APP' && first.state === 'SENT') await addNotice(tx, plan);
  return added?.id;
}

type FirstProgress = Omit<Progress, 'attempt' | 'address'>;

function firstProgress({ skip, channel }: PlannedDelivery, now: Date): FirstProgress {
  const nothing = { tries: [], skipReason: skip, nextTryAt: null, sentAt: null };
  if (skip) return { ...nothing, state: 'SKIPPED' };
  if (channel !== 'IN_APP') return { ...nothing, state: 'WAITING', nextTryAt: now };
  const tries = [{ at: now.toISOString(), ok: true, errorCode: null, detail: null }];
  return { ...nothing, tries, state: 'SENT', sentAt: now };
}

async function addNotice(tx: Transaction, { inbox, code, urgent, subject }: PlannedDelivery): Promise<void> {
  if (inbox === null) throw new Error('a notice in-app needs an account');
  const { recordKind, recordId, params } = subject;
  const id = uuid();
  const facts = [fact(noticeAdded, { receiverId: inbox, code, urgent })];
  const version = await publish(tx, { id, version: 0, facts });
  await insertRow(tx, NoticeSchema, {
    id,
    version,
    receiverId: inbox,
    code,
    params,
    recordKind,
    recordId,
    urgent,
    at: tx.now,
    readAt: null,
  });
}
