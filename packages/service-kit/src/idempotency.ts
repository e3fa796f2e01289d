import { createHash } from 'node:crypto';
import { DomainError } from '@aftercare/domain-kit/domain-error';
import type { ClientBase } from 'pg';
import type { RequestContext } from './request-context.js';

type Claim =
  { readonly kind: 'new'; readonly now: Date } | { readonly kind: 'done'; readonly answer: unknown };

interface Row {
  command: string;
  input_hash: string;
  answer: unknown;
}

/**
 * Claims `(caller, key)` inside the transaction of the effect. A second request with the same key waits here until
 * the first has committed, then gets its answer; another input under the same key is `IDEMPOTENCY_CONFLICT`.
 */
export async function claimKey(sql: ClientBase, request: RequestContext | undefined): Promise<Claim> {
  const idempotency = request?.idempotency;
  if (!idempotency) {
    const { rows } = await sql.query<{ now: Date }>({ name: 'now', text: 'SELECT now() AS now' });
    return { kind: 'new', now: rows[0]?.now ?? new Date() };
  }
  const claimed = await sql.query<{ now: Date }>({
    name: 'claim-key',
    text: `INSERT INTO idempotency (caller, key, command, input_hash) VALUES ($1, $2, $3, $4)
           ON CONFLICT DO NOTHING RETURNING now() AS now`,
    values: [request.caller.id, idempotency.key, idempotency.command, idempotency.inputHash],
  });
  const first = claimed.rows[0];
  if (first) return { kind: 'new', now: first.now };
  const known = await keptAnswer(sql, request);
  if (!known) throw new DomainError('TRY_AGAIN'); // the other request rolled back between the two statements
  return { kind: 'done', answer: known.answer };
}

/** The answer kept for this request's key, if it was answered before. */
export async function keptAnswer(
  sql: Queryable,
  request: RequestContext,
): Promise<{ answer: unknown } | undefined> {
  const idempotency = request.idempotency;
  if (!idempotency) return undefined;
  const { rows } = await sql.query<Row>({
    name: 'kept-answer',
    text: 'SELECT command, input_hash, answer FROM idempotency WHERE caller = $1 AND key = $2',
    values: [request.caller.id, idempotency.key],
  });
  const row = rows[0];
  if (!row) return undefined;
  if (row.command !== idempotency.command || row.input_hash !== idempotency.inputHash) {
    throw new DomainError('IDEMPOTENCY_CONFLICT', {}, ['idempotencyKey']);
  }
  return { answer: row.answer };
}

export async function keepAnswer(
  sql: ClientBase,
  caller: string,
  key: string,
  answer: unknown,
): Promise<void> {
  await sql.query({
    name: 'keep-answer',
    text: 'UPDATE idempotency SET answer = $3 WHERE caller = $1 AND key = $2',
    values: [caller, key, JSON.stringify(answer ?? null)],
  });
}

/** The same input gives the same hash, whatever the order of its fields. */
export function inputHash(input: unknown): string {
  return createHash('sha256').update(canonicalJson(input)).digest('base64url');
}

export function canonicalJson(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const entries = Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`);
  return `{${entries.join(',')}}`;
}

interface Queryable {
  query<R extends object>(config: { name: string; text: string; values: unknown[] }): Promise<{ rows: R[] }>;
}
