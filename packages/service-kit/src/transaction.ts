import { AsyncLocalStorage } from 'node:async_hooks';
import { DomainError } from '@aftercare/domain-kit/domain-error';
import type { PoolClient } from 'pg';
import type { Database } from './database.js';
import { claimKey, keepAnswer } from './idempotency.js';
import { OpenTransaction, type Transaction } from './open-transaction.js';
import { currentRequest, type RequestContext } from './request-context.js';

export type { Gathering, GatheringName, Transaction } from './open-transaction.js';

const running = new AsyncLocalStorage<OpenTransaction>();

/** Commands that have written already, known by their idempotency object: it is one per request. */
const written = new WeakSet<object>();

/**
 * Runs `fn` in one transaction and answers its result. Inside a timer, a reaction or another `transact` it joins
 * theirs. In a command it also claims the idempotency key and keeps the answer, so that the effect and the memory of
 * it are one (COM-15): a repetition gets the kept answer, as JSON gives it back, and `fn` does not run. A command
 * therefore has one such transaction; what must be kept even when the command is refused goes to `transactApart`.
 */
export async function transact<T>(database: Database, fn: (tx: Transaction) => Promise<T>): Promise<T> {
  const outer = openIn(database);
  if (outer) return fn(outer);
  const request = currentRequest();
  if (!request?.idempotency) return begin(database, request, fn);
  if (written.has(request.idempotency)) {
    throw new Error(
      `${request.idempotency.command} opens a second transaction: a repetition would run it twice`,
    );
  }
  written.add(request.idempotency);
  try {
    return await begin(database, request, fn);
  } catch (error) {
    written.delete(request.idempotency); // nothing was written
    throw error;
  }
}

/**
 * Runs `fn` in a transaction of its own, whatever runs around it, and outside the command's idempotency: for facts
 * that outlive a refusal, such as a failed sign-in. Takes a second connection when called inside a transaction.
 */
export async function transactApart<T>(database: Database, fn: (tx: Transaction) => Promise<T>): Promise<T> {
  return running.exit(() => begin(database, withoutKey(currentRequest()), fn));
}

/** The running transaction's connection, or the pool: readers that serve inside and outside of transactions. */
export function sqlFor(database: Database): Pick<PoolClient, 'query'> {
  return openIn(database)?.sql ?? database.pool;
}

/** Work that was started inside a transaction and not awaited must not join it once it has ended. */
function openIn(database: Database): OpenTransaction | undefined {
  const outer = running.getStore();
  return outer?.open && outer.database === database ? outer : undefined;
}

async function begin<T>(
  database: Database,
  request: RequestContext | undefined,
  fn: (tx: Transaction) => Promise<T>,
): Promise<T> {
  const runner = database.source.createQueryRunner();
  let tx: OpenTransaction | undefined;
  let answer: T;
  try {
    const sql = (await runner.connect()) as PoolClient; // TypeORM types the driver's connection as any
    // waiting for a connection may have taken long
    if (request && request.deadline < Date.now()) throw new DomainError('DEADLINE_PASSED');
    await runner.startTransaction();
    const claim = await claimKey(sql, request);
    if (claim.kind === 'done') {
      await runner.rollbackTransaction();
      return claim.answer as T; // written below by the same command with the same input
    }
    tx = new OpenTransaction(database, runner.manager, sql, claim.now);
    const opened = tx;
    answer = await running.run(opened, async () => {
      const answered = await fn(opened);
      await opened.flush();
      return answered;
    });
    if (request?.idempotency) await keepAnswer(sql, request.caller.id, request.idempotency.key, answer);
    opened.open = false;
    await runner.commitTransaction();
  } catch (error) {
    if (tx) tx.open = false;
    if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined); // the connection may be gone: the first error says more
    throw error;
  } finally {
    await runner.release();
  }
  tx.committed();
  return answer;
}

function withoutKey(request: RequestContext | undefined): RequestContext | undefined {
  if (!request) return undefined;
  const { idempotency: _, ...rest } = request;
  return rest;
}
