import type { OperationView } from '@aftercare/contracts/operation';
import type { Receipt } from '@aftercare/contracts/paging';
import { DomainError, notFound, versionConflict } from '@aftercare/domain-kit/domain-error';
import { audit } from '@aftercare/service-kit/audit';
import type { Database } from '@aftercare/service-kit/database';
import { currentActor } from '@aftercare/service-kit/scope';
import { schedule } from '@aftercare/service-kit/timers';
import { transact, transactApart } from '@aftercare/service-kit/transaction';
import { v7 as uuid } from 'uuid';

export type OperationKind = 'analytics.archive.rebuild' | 'analytics.archive.reconcile';

interface Row extends Omit<OperationView, 'requestedAt' | 'startedAt' | 'finishedAt'> {
  requestedAt: Date;
  startedAt: Date | null;
  finishedAt: Date | null;
}

const columns = `id, kind, state, total, done, requested_by AS "requestedBy", requested_at AS "requestedAt",
  started_at AS "startedAt", finished_at AS "finishedAt", error_code AS "errorCode", version`;

/** Long work with progress (COM-14). It is started by a timer, so a restart takes it up again. */
export class OperationStore {
  constructor(private readonly database: Database) {}

  start(kind: OperationKind): Promise<{ operationId: string }> {
    return transact(this.database, async (tx) => {
      const id = uuid();
      await tx.sql.query({
        name: 'operation-start',
        text: `INSERT INTO operation (id, kind, state, done, requested_by, requested_at, version)
               VALUES ($1, $2, 'QUEUED', 0, $3, now(), 1)`,
        values: [id, kind, currentActor()],
      });
      await schedule(tx, { key: `operation:${id}`, kind, dueAt: tx.now, payload: { operationId: id } });
      await audit(tx, { recordKind: 'operation', recordId: id, action: 'OPERATION_STARTED' });
      return { operationId: id };
    });
  }

  /** Takes effect at the next look of the running work. */
  cancel(id: string, expectedVersion: number | undefined): Promise<Receipt> {
    return transact(this.database, async (tx) => {
      const { rows } = await tx.sql.query<{ state: string; version: number }>({
        name: 'operation-lock',
        text: 'SELECT state, version FROM operation WHERE id = $1 FOR UPDATE',
        values: [id],
      });
      const [row] = rows;
      if (!row) throw notFound('operation', id);
      if (expectedVersion !== undefined && expectedVersion !== row.version)
        throw versionConflict(expectedVersion, row.version);
      if (row.state !== 'QUEUED' && row.state !== 'RUNNING') {
        throw new DomainError('ILLEGAL_STEP', {
          kind: 'operation',
          state: row.state,
          action: 'CANCEL',
          allowed: [],
        });
      }
      await tx.sql.query({
        name: 'operation-cancel',
        text: `UPDATE operation SET state = 'CANCELLED', finished_at = now(), version = version + 1 WHERE id = $1`,
        values: [id],
      });
      await audit(tx, { recordKind: 'operation', recordId: id, action: 'OPERATION_CANCELLED' });
      return { id, version: row.version + 1 };
    });
  }

  async byIds(ids: readonly string[]): Promise<OperationView[]> {
    const { rows } = await this.database.pool.query<Row>({
      name: 'operations-by-ids',
      text: `SELECT ${columns} FROM operation WHERE id = ANY($1::uuid[])`,
      values: [ids],
    });
    return rows.map((row) => ({
      ...row,
      requestedAt: row.requestedAt.toISOString(),
      startedAt: row.startedAt?.toISOString() ?? null,
      finishedAt: row.finishedAt?.toISOString() ?? null,
    }));
  }

  /** Seen by others at once, outside of the work's transaction. False: it was cancelled, or has ended. */
  progress(id: string, done: number, total: number | null): Promise<boolean> {
    return transactApart(this.database, async (tx) => {
      const { rowCount } = await tx.sql.query({
        name: 'operation-progress',
        text: `UPDATE operation SET state = 'RUNNING', started_at = coalesce(started_at, now()), done = $2, total = $3,
                 version = version + 1 WHERE id = $1 AND state IN ('QUEUED', 'RUNNING')`,
        values: [id, done, total],
      });
      return rowCount === 1;
    });
  }

  /** In the transaction of the work: done, and nobody has cancelled it meanwhile. */
  finish(id: string, done: number): Promise<boolean> {
    return transact(this.database, async (tx) => {
      const { rowCount } = await tx.sql.query({
        name: 'operation-finish',
        text: `UPDATE operation SET state = 'DONE', done = $2, total = $2, finished_at = now(), version = version + 1
               WHERE id = $1 AND state = 'RUNNING'`,
        values: [id, done],
      });
      return rowCount === 1;
    });
  }

  fail(id: string, error: unknown): Promise<void> {
    return transactApart(this.database, async (tx) => {
      await tx.sql.query({
        name: 'operation-fail',
        text: `UPDATE operation SET state = 'FAILED', error_code = $2, finished_at = now(), version = version + 1
               WHERE id = $1 AND state IN ('QUEUED', 'RUNNING')`,
        values: [id, error instanceof DomainError ? error.code : 'INTERNAL_ERROR'],
      });
    });
  }
}
