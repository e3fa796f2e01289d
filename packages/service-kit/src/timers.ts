import { setTimeout as pause } from 'node:timers/promises';
import type { Database } from './database.js';
import type { Log } from './log.js';
import { inRequest } from './request-context.js';
import { traceFrom } from './trace.js';
import { transact, type Transaction } from './transaction.js';

export interface Timer {
  /** Unique per service, e.g. `clock:<ticketId>:RESOLUTION`: scheduling it again moves it. */
  readonly key: string;
  readonly kind: string;
  /** UTC instant. */
  readonly dueAt: Date;
  readonly payload: unknown;
}

/** What happens when a timer of `kind` is due; runs in the transaction that marks it fired. */
export interface TimerHandler {
  readonly kind: string;
  readonly run: (tx: Transaction, timer: Timer) => Promise<void>;
}

export async function schedule(tx: Transaction, timer: Timer): Promise<void> {
  await tx.sql.query({
    name: 'timer-schedule',
    text: `INSERT INTO timer (key, kind, due_at, try_at, payload) VALUES ($1, $2, $3, $3, $4)
           ON CONFLICT (key) DO UPDATE SET kind = excluded.kind, due_at = excluded.due_at, try_at = excluded.try_at,
             payload = excluded.payload, fired_at = NULL, failures = 0`,
    values: [timer.key, timer.kind, timer.dueAt, JSON.stringify(timer.payload ?? null)],
  });
}

export async function unschedule(tx: Transaction, key: string): Promise<void> {
  await tx.sql.query({ name: 'timer-drop', text: 'DELETE FROM timer WHERE key = $1', values: [key] });
}

interface TimerRow {
  key: string;
  kind: string;
  due_at: Date;
  payload: unknown;
}

export interface TimersOptions {
  readonly service: string;
  readonly database: Database;
  readonly handlers: readonly TimerHandler[];
  readonly log: Log;
  readonly signal: AbortSignal;
}

/** Fires due timers, each once: lock, effect and `fired_at` are one transaction; several processes share the work. */
export async function runTimers(options: TimersOptions): Promise<void> {
  const handlers = new Map(options.handlers.map((handler) => [handler.kind, handler]));
  while (!options.signal.aborted) {
    const fired = await fireDue(options, handlers).catch((error: unknown) => {
      options.log.warn({ err: error }, 'timers look again');
      return 0;
    });
    if (fired === 0) await pause(500, undefined, { signal: options.signal }).catch(() => undefined); // aborted: the loop ends
  }
}

async function fireDue(options: TimersOptions, handlers: ReadonlyMap<string, TimerHandler>): Promise<number> {
  return transact(options.database, async (tx) => {
    const { rows } = await tx.sql.query<TimerRow>({
      name: 'timers-due',
      text: `SELECT key, kind, due_at, payload FROM timer WHERE fired_at IS NULL AND try_at <= now()
             ORDER BY try_at LIMIT 50 FOR UPDATE SKIP LOCKED`,
    });
    for (const row of rows) await fire(options, handlers.get(row.kind), tx, row);
    return rows.length;
  });
}

async function fire(
  options: TimersOptions,
  handler: TimerHandler | undefined,
  tx: Transaction,
  row: TimerRow,
): Promise<void> {
  const request = {
    name: row.kind,
    caller: { kind: 'service' as const, id: options.service },
    scope: { kind: 'system' as const },
    trace: traceFrom(undefined),
    deadline: Number.POSITIVE_INFINITY,
  };
  const run = async () => {
    if (!handler) throw new Error(`no handler for timers of kind ${row.kind}`);
    // marked first: a handler may schedule its own next stage under the same key
    await tx.sql.query({
      name: 'timer-fired',
      text: 'UPDATE timer SET fired_at = now() WHERE key = $1',
      values: [row.key],
    });
    await handler.run(tx, { key: row.key, kind: row.kind, dueAt: row.due_at, payload: row.payload });
  };
  await inRequest(request, () => tx.savepoint(run)).catch(async (error: unknown) => {
    const { traceId } = request.trace;
    options.log.error({ err: error, timer: row.key, traceId }, 'timer failed; it is tried again later');
    await tx.sql.query({
      name: 'timer-failed',
      // 1 s, 2 s, 4 s … at most about an hour; the exponent is bounded, since power() overflows
      text: `UPDATE timer SET failures = failures + 1, try_at = now() + power(2, least(failures, 12)) * interval '1 second'
             WHERE key = $1`,
      values: [row.key],
    });
  });
}
