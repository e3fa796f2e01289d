import type { Database } from '@aftercare/service-kit/database';
import { Parameters } from '@aftercare/service-kit/predicate';
import type { FollowUps } from '../../application/ports.js';
import type { FollowUpTask } from '../../domain/follow-up-task.js';
import { RecordStore } from './record-store.js';
import { followUpKind } from './service-kinds.js';

export class PostgresFollowUps extends RecordStore<FollowUpTask> implements FollowUps {
  constructor(database: Database) {
    super(database, followUpKind);
  }

  async isOwed(reason: FollowUpTask['reason'], ticketId: string): Promise<boolean> {
    const p = new Parameters();
    const about = `r.ticket_id = ${p.bind(ticketId)} AND r.reason = ${p.bind(reason)}`;
    return (await this.first(`${about} AND r.state = 'OPEN'`, p)) !== undefined;
  }
}
