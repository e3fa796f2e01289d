import { setTimeout as pause } from 'node:timers/promises';
import { jetstream, jetstreamManager } from '@nats-io/jetstream';
import type { NatsConnection } from '@nats-io/transport-node';
import type { Client } from 'pg';
import { connectApart, type Database } from './database.js';
import type { Log } from './log.js';
import { knowsMetadata } from './nats-connection.js';
import { batchSize, sendBatch, type Sending } from './outbox-batch.js';
import { ensureStream, markWentBack, stateOf, streamName, type StreamState } from './stream.js';
import type { Transport } from './transport.js';
import { highestSequence } from './went-back.js';

export interface RelayOptions {
  readonly service: string;
  readonly aggregates: readonly string[];
  readonly database: Database;
  /** Opens a connection that does not reconnect by itself: the stream is checked before each new start. */
  readonly connect: () => Promise<NatsConnection>;
  readonly log: Log;
  readonly signal: AbortSignal;
  readonly transport: Pick<Transport, 'unsentRows' | 'wentBackCheck'>;
}

/**
 * The only publisher of the service's stream: holds an advisory lock, sends unsent rows in order of their id, and
 * keeps the acknowledged sequence.
 */
export async function runOutboxRelay(options: RelayOptions): Promise<void> {
  while (!options.signal.aborted) {
    try {
      await relayUntilBroken(options);
    } catch (error) {
      if (options.signal.aborted) return;
      options.log.warn({ err: error }, 'outbox relay starts again');
      await pause(500, undefined, { signal: options.signal }).catch(() => undefined); // aborted: the loop ends
    }
  }
}

async function relayUntilBroken(options: RelayOptions): Promise<void> {
  const lock = await connectApart(options.database);
  try {
    if (!(await lockRelay(lock))) {
      await pause(1_000, undefined, { signal: options.signal });
      return;
    }
    const connection = await options.connect();
    try {
      await relay(options, connection, lock);
    } finally {
      await connection.close();
    }
  } finally {
    await lock.end(); // closing the connection gives the lock back
  }
}

async function lockRelay(lock: Client): Promise<boolean> {
  const { rows } = await lock.query<{ got: boolean }>('SELECT pg_try_advisory_lock(7302) AS got');
  return rows[0]?.got === true;
}

async function relay(options: RelayOptions, connection: NatsConnection, lock: Client): Promise<void> {
  const { database, service, signal } = options;
  const manager = await jetstreamManager(connection);
  const mark = async () => {
    if (knowsMetadata(connection)) await markWentBack(manager, service);
  };
  const check = () => sendLostAgain(options, state, mark);
  let state = await ensureStream(manager, service, options.aggregates, knowsMetadata(connection));
  await check();
  const sending: Sending = {
    database,
    stream: jetstream(connection),
    epoch: state.epoch,
    highest: await highestSequence(database, state.epoch),
    unsentRows: options.transport.unsentRows,
    usedAgain: options.transport.wentBackCheck.usedAgain,
    onWentBack: mark,
  };
  let checkedAt = Date.now();
  while (!signal.aborted) {
    if (connection.isClosed()) throw new Error('connection to NATS lost');
    if (Date.now() - checkedAt > 1_000) {
      await lock.query('SELECT 1'); // fails when the lock is gone with its connection
      const now = stateOf(await manager.streams.info(streamName(service)));
      if (now.epoch !== state.epoch) throw new Error('the stream was made anew');
      state = now;
      await check();
      checkedAt = Date.now();
    }
    if ((await sendBatch(sending)) < batchSize) await database.factsWritten.wait(100, signal);
  }
  while ((await sendBatch(sending)) === batchSize); // what the last requests wrote before the service stops
}

async function sendLostAgain(
  { database, log, transport: { wentBackCheck } }: RelayOptions,
  state: StreamState,
  mark: () => Promise<void>,
): Promise<void> {
  // marked before the rows are reset: a crash in between must not hide it from the consumers
  if (await wentBackCheck.wentBack(database, state)) await mark();
  const again = await wentBackCheck.resetLostRows(database, state);
  if (again > 0) log.warn({ rows: again }, 'the stream went back: its lost messages are sent again');
}
