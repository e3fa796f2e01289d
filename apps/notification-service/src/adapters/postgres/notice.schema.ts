import { EntitySchema } from 'typeorm';
import type { NoticeParams } from '../../application/notice-rule.js';

/** A notice in somebody's list; its words are made when it is read. */
export interface NoticeRow {
  readonly id: string;
  readonly version: number;
  readonly receiverId: string;
  readonly code: string;
  readonly params: NoticeParams;
  readonly recordKind: string;
  readonly recordId: string;
  readonly urgent: boolean;
  readonly at: Date;
  readonly readAt: Date | null;
}

export const NoticeSchema = new EntitySchema<NoticeRow>({
  name: 'notice',
  columns: {
    id: { type: 'uuid', primary: true },
    version: { type: 'int' },
    receiverId: { type: 'uuid', name: 'receiver_id' },
    code: { type: 'text' },
    params: { type: 'jsonb' },
    recordKind: { type: 'text', name: 'record_kind' },
    recordId: { type: 'uuid', name: 'record_id' },
    urgent: { type: 'boolean' },
    at: { type: 'timestamptz' },
    readAt: { type: 'timestamptz', name: 'read_at', nullable: true },
  },
});
