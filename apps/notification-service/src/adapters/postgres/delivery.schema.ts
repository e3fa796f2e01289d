import { EntitySchema } from 'typeorm';
import type { Progress } from '../../domain/delivery.js';
import type { Channel, Receiver } from '../../domain/receiver.js';
import type { NoticeParams } from '../../application/notice-rule.js';

/** The row of a delivery. */
export interface DeliveryRow extends Progress {
  readonly id: string;
  readonly version: number;
  readonly cause: string;
  readonly code: string;
  readonly channel: Channel;
  readonly receiverKind: Receiver['kind'];
  readonly receiverId: string | null;
  readonly receiverKey: string;
  readonly receiver: Receiver;
  readonly recordKind: string;
  readonly recordId: string;
  readonly unitId: string | null;
  readonly params: NoticeParams;
  readonly createdAt: Date;
}

export const DeliverySchema = new EntitySchema<DeliveryRow>({
  name: 'delivery',
  columns: {
    id: { type: 'uuid', primary: true },
    version: { type: 'int' },
    cause: { type: 'uuid' },
    code: { type: 'text' },
    channel: { type: 'text' },
    state: { type: 'text' },
    receiverKind: { type: 'text', name: 'receiver_kind' },
    receiverId: { type: 'uuid', name: 'receiver_id', nullable: true },
    receiverKey: { type: 'text', name: 'receiver_key' },
    receiver: { type: 'jsonb' },
    address: { type: 'text', nullable: true },
    recordKind: { type: 'text', name: 'record_kind' },
    recordId: { type: 'uuid', name: 'record_id' },
    unitId: { type: 'uuid', name: 'unit_id', nullable: true },
    params: { type: 'jsonb' },
    tries: { type: 'jsonb' },
    attempt: { type: 'int' },
    skipReason: { type: 'text', name: 'skip_reason', nullable: true },
    createdAt: { type: 'timestamptz', name: 'created_at' },
    nextTryAt: { type: 'timestamptz', name: 'next_try_at', nullable: true },
    sentAt: { type: 'timestamptz', name: 'sent_at', nullable: true },
  },
});
