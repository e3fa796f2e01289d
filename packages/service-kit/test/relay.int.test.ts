import { randomUUID } from 'node:crypto';
import { openDatabase, type Database } from '@aftercare/service-kit/database';
import { createLog } from '@aftercare/service-kit/log';
import { connectNats } from '@aftercare/service-kit/nats-connection';
import { sendBatch, type Sending } from '@aftercare/service-kit/outbox-batch';
import { ensureStream } from '@aftercare/service-kit/stream';
import { transact } from '@aftercare/service-kit/transaction';
import { safeTransport } from '@aftercare/service-kit/transport';
import { startPlatform, type TestPlatform } from '@aftercare/test-kit/platform';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { jetstream, jetstreamManager } from '@nats-io/jetstream';
import type { NatsConnection } from '@nats-io/transport-node';
import { addJam, pantry } from './toy/pantry.js';

let platform: TestPlatform;
let database: Database;
let connection: NatsConnection;

beforeAll(async () => {
  platform = await startPlatform([], { names: ['pantry'] }); // nobody relays here but the test
  const env = await platform.prepare(pantry);
  database = await openDatabase(env.DATABASE_URL, [], 5, createLog('pantry', 'silent'));
  connection = await connectNats(env, 'pantry', false);
});
afterAll(async () => {
  await connection?.close();
  await database?.source.destroy();
  await platform?.stop();
});

async function sendingFrom(highest: number, onWentBack: () => Promise<void>): Promise<Sending> {
  const { epoch } = await ensureStream(await jetstreamManager(connection), 'pantry', pantry.aggregates);
  const { unsentRows, wentBackCheck } = safeTransport;
  const { usedAgain } = wentBackCheck;
  return { database, stream: jetstream(connection), epoch, highest, unsentRows, usedAgain, onWentBack };
}

const add = (id: string) => transact(database, (tx) => addJam(tx, id, 1));
const sequences = async () =>
  (
    await database.pool.query<{ seq: number | null }>('SELECT pub_seq::int AS seq FROM outbox ORDER BY id')
  ).rows.map((row) => row.seq);

test('reliability: a fact that was committed after later ones were sent is sent too', async () => {
  const sending = await sendingFrom(0, async () => undefined);
  const slow = Promise.withResolvers<void>();
  const begun = Promise.withResolvers<void>();
  const late = transact(database, async (tx) => {
    await addJam(tx, randomUUID(), 1); // takes the lower id, and commits later
    begun.resolve();
    await slow.promise;
  });
  await begun.promise;
  await add(randomUUID());
  expect(await sendBatch(sending)).toBe(1);
  slow.resolve();
  await late;
  expect(await sendBatch(sending)).toBe(1);
  expect(await sequences()).toEqual([2, 1]);
});

test('reliability: a sequence that is given out again means that the stream went back while connected', async () => {
  let wentBack = 0;
  const sending = await sendingFrom(4, async () => void (wentBack += 1));
  // as if three and four had been acknowledged before a cluster lost them
  await add(randomUUID());
  await add(randomUUID());
  await database.pool.query('UPDATE outbox SET pub_seq = id + 0, epoch = $1 WHERE pub_seq IS NULL', [
    sending.epoch,
  ]);
  await add(randomUUID());
  await expect(sendBatch(sending)).rejects.toThrow('gave out sequence 3 again');
  expect(wentBack).toBe(1);
  expect(await sequences()).toEqual([2, 1, null, null, null]);
  expect(await sendBatch(await sendingFrom(2, async () => undefined))).toBe(3);
  expect((await sequences()).toSorted((a, b) => Number(a) - Number(b))).toEqual([1, 2, 3, 4, 5]);
});
