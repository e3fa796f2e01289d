import type { AuditEntry } from '@aftercare/contracts/audit';
import type { Database } from './database.js';
import { keysetCondition, keysetOrder, pageFrom, sortKey, type KeysetSort, type Page } from './keyset.js';
import { Parameters } from './predicate.js';
import { sqlFor } from './transaction.js';

const newestFirst: KeysetSort = {
  column: 'at',
  type: 'timestamptz',
  direction: 'desc',
  nullable: false,
  id: 'id',
};

interface Row {
  id: string;
  at: Date;
  actor: string;
  actorKind: AuditEntry['actorKind'];
  action: string;
  recordKind: string;
  recordId: string;
  version: number | null;
  changes: Record<string, { from: unknown; to: unknown }>;
  traceId: string | null;
  sealedAt: Date | null;
  sortKey: string | null;
}

/** An entry of the published language, with what the chain and the trace know besides. */
export interface AuditRead extends AuditEntry {
  /** The record's version after the change; null for an audited read. */
  readonly version: number | null;
  readonly traceId: string | null;
  /** When the chain took it; null for some seconds after the act. */
  readonly sealedAt: string | null;
}

/** The history of one record, newest first. The caller has checked that the record may be read. */
export async function readAudit(
  database: Database,
  recordKind: string,
  recordId: string,
  page: { readonly first: number; readonly after?: string | undefined },
): Promise<Page<AuditRead>> {
  const parameters = new Parameters();
  const ofRecord = `record_kind = ${parameters.bind(recordKind)} AND record_id = ${parameters.bind(recordId)}`;
  const { rows } = await sqlFor(database).query<Row>(
    `SELECT id, at, actor, actor_kind AS "actorKind", action, record_kind AS "recordKind", record_id AS "recordId",
            version, changes, trace_id AS "traceId", sealed_at AS "sealedAt", ${sortKey(newestFirst)}
     FROM audit WHERE ${ofRecord} AND ${keysetCondition(newestFirst, page.after, parameters)}
     ${keysetOrder(newestFirst)} LIMIT ${parameters.bind(page.first + 1)}`,
    parameters.values,
  );
  return pageFrom(newestFirst, rows, page.first, toEntry);
}

function toEntry(row: Row): AuditRead {
  const { id, actor, actorKind, action, recordKind, recordId, version, traceId } = row;
  return {
    id,
    actor,
    actorKind,
    action,
    recordKind,
    recordId,
    version,
    traceId,
    at: row.at.toISOString(),
    sealed: row.sealedAt !== null,
    sealedAt: row.sealedAt?.toISOString() ?? null,
    changes: Object.entries(row.changes).map(([field, { from, to }]) => ({
      field,
      from: asText(from),
      to: asText(to),
    })),
  };
}

function asText(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
