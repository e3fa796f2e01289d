import type { AuditEntry, AuditFilter } from '@aftercare/contracts/audit';
import type { Caller } from '@aftercare/contracts/caller';
import { callerOfRequest } from './caller-of-request.js';
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

interface AuditPage {
  readonly first: number;
  readonly after?: string | undefined;
}

/** The history of one record, newest first. The caller has checked that the record may be read. */
export function readAudit(
  database: Database,
  recordKind: string,
  recordId: string,
  page: AuditPage,
): Promise<Page<AuditRead>> {
  const parameters = new Parameters();
  const ofRecord = `record_kind = ${parameters.bind(recordKind)} AND record_id = ${parameters.bind(recordId)}`;
  return read(database, ofRecord, parameters, page);
}

/** Which lines somebody is shown who may read all of it: an SQL condition on the table `audit`. */
export type AuditShown = (caller: Caller, parameters: Parameters) => string;

/** The audit of the whole service, newest first. The caller has checked that all of it may be read. */
export function searchAudit(
  database: Database,
  { personId, recordId, at }: AuditFilter,
  shown: AuditShown,
  page: AuditPage,
): Promise<Page<AuditRead>> {
  const parameters = new Parameters();
  const conditions = [shown(callerOfRequest(), parameters)];
  if (personId) conditions.push(`actor = ${parameters.bind(personId)}`);
  if (recordId) conditions.push(`record_id = ${parameters.bind(recordId)}`);
  if (at?.from) conditions.push(`at >= ${parameters.bind(at.from)}`);
  if (at?.to) conditions.push(`at < ${parameters.bind(at.to)}`);
  return read(database, conditions.join(' AND '), parameters, page);
}

async function read(
  database: Database,
  condition: string,
  parameters: Parameters,
  page: AuditPage,
): Promise<Page<AuditRead>> {
  const { rows } = await sqlFor(database).query<Row>(
    `SELECT id, at, actor, actor_kind AS "actorKind", action, record_kind AS "recordKind", record_id AS "recordId",
            version, changes, trace_id AS "traceId", sealed_at AS "sealedAt", ${sortKey(newestFirst)}
     FROM audit WHERE ${condition} AND ${keysetCondition(newestFirst, page.after, parameters)}
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
