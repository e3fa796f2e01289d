import { noticeRead } from '@aftercare/contracts/notification/notice';
import type { Database } from '@aftercare/service-kit/database';
import { fact, publish } from '@aftercare/service-kit/outbox';
import { Parameters } from '@aftercare/service-kit/predicate';
import { currentScope } from '@aftercare/service-kit/scope';
import { transact } from '@aftercare/service-kit/transaction';
import type { NoticeStore } from '../../application/ports.js';
import { noticeVisible } from './policies.js';

interface Marked {
  id: string;
  version: number;
  receiverId: string;
}

export class PostgresNoticeStore implements NoticeStore {
  constructor(private readonly database: Database) {}

  markRead: NoticeStore['markRead'] = (ids) =>
    transact(this.database, async (tx) => {
      const p = new Parameters();
      const named = ids ? `n.id = ANY(${p.bind(ids)}::uuid[])` : 'true';
      const { rows } = await tx.sql.query<Marked>(
        `UPDATE notice n SET read_at = now(), version = n.version + 1
         WHERE n.read_at IS NULL AND ${named} AND ${noticeVisible(currentScope(), p)}
         RETURNING n.id, n.version, n.receiver_id AS "receiverId"`,
        p.values,
      );
      for (const { id, version, receiverId } of rows) {
        await publish(tx, { id, version: version - 1, facts: [fact(noticeRead, { receiverId })] });
      }
      return rows.length;
    });
}
