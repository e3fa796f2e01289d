import type { AuditEntry as AuditRecord } from '@aftercare/contracts/audit';
import type { Caller } from '@aftercare/contracts/caller';
import { v7 as uuid } from 'uuid';
import { canonicalJson } from './idempotency.js';
import { currentRequest } from './request-context.js';
import { currentActor } from './scope.js';
import type { Transaction } from './transaction.js';

/** One audited act: who is known from the request, when from the transaction. Values are codes, never personal text. */
export interface AuditEntry {
  readonly recordKind: string;
  readonly recordId: string;
  /** Default: the name of the running request, timer or reaction, e.g. `ticket.ticket.open`. */
  readonly action?: string;
  /** The record's version after the change; left out for an audited read. */
  readonly version?: number;
  /** Field → value before and after. */
  readonly changes?: Readonly<Record<string, { readonly from: unknown; readonly to: unknown }>>;
}

/** Writes the audit row in the transaction of the act; the hash chain is sealed afterwards, in batches (COM-08). */
export async function audit(tx: Transaction, entry: AuditEntry): Promise<void> {
  const request = currentRequest();
  await tx.sql.query({
    name: 'audit-append',
    text: `INSERT INTO audit (id, at, actor, actor_kind, action, record_kind, record_id, version, changes, trace_id)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    values: [
      uuid(),
      tx.now,
      currentActor(),
      request ? actorKindOf(request.caller) : 'SERVICE',
      entry.action ?? request?.name ?? 'system',
      entry.recordKind,
      entry.recordId,
      entry.version ?? null,
      JSON.stringify(entry.changes ?? {}),
      request?.trace.traceId ?? null,
    ],
  });
}

const actorKinds = {
  staff: 'STAFF',
  contact: 'CONTACT',
  service: 'SERVICE',
  anonymous: 'ANONYMOUS',
} as const satisfies Record<Caller['kind'], AuditRecord['actorKind']>;

/** What kind of actor a caller is, as histories tell it. */
export const actorKindOf = (caller: Caller): AuditRecord['actorKind'] => actorKinds[caller.kind];

/** The fields of two states that differ, as audit changes. */
export function changedFields<T extends object>(
  before: T | undefined,
  after: T,
  fields: readonly (keyof T & string)[],
): NonNullable<AuditEntry['changes']> {
  const changes: Record<string, { from: unknown; to: unknown }> = {};
  for (const field of fields) {
    const from = before?.[field] ?? null;
    const to = after[field] ?? null;
    if (canonicalJson(from) !== canonicalJson(to)) changes[field] = { from, to };
  }
  return changes;
}
