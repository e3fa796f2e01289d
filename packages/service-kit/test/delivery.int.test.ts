import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { connectNats } from '@aftercare/service-kit/nats-connection';
import type { RunningService } from '@aftercare/service-kit/run-service';
import { transact } from '@aftercare/service-kit/transaction';
import { eventually } from '@aftercare/test-kit/eventually';
import { startPlatform, type TestPlatform } from '@aftercare/test-kit/platform';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { jetstream, jetstreamManager } from '@nats-io/jetstream';
import pg from 'pg';
import { fillJar } from './toy/contracts.js';
import { allSent, fillAgain, fillJars, nothingWrong, tally } from './toy/deliveries.js';
import { kitchen } from './toy/kitchen.js';
import { closeLid, nextSleep, pantry } from './toy/pantry.js';
import { keeper } from './toy/people.js';

let platform: TestPlatform;
let pantries: RunningService;
let kitchens: RunningService;

beforeAll(async () => {
  platform = await startPlatform([], { names: ['pantry', 'kitchen'] });
  pantries = await platform.start(pantry);
  kitchens = await platform.start(kitchen);
});
afterAll(() => platform?.stop());

const arrived = (ids: readonly string[], fills: number, withinMs = 20_000) =>
  eventually(async () => expect(await tally(kitchens, ids, fills)).toEqual(nothingWrong) ?? true, {
    withinMs,
  });

async function lastSequence(): Promise<number> {
  const connection = await connectNats({ NATS_URL: platform.nats.url }, 'tester', false);
  const { state } = await (await jetstreamManager(connection)).streams.info('EVT_PANTRY');
  await connection.close();
  return state.last_seq;
}

describe('reliability: outbox, stream, inbox', () => {
  test('facts arrive exactly once and in order', async () => {
    const ids = await fillJars(pantries, 20, 10);
    await arrived(ids, 10);
  });

  test('a fact arrives within half a second when nothing else is to do', async () => {
    const startedAt = performance.now();
    const ids = await fillJars(pantries, 1, 1);
    await arrived(ids, 1);
    expect(performance.now() - startedAt).toBeLessThan(500);
  });

  test('the broker is killed in the middle, twice: nothing is lost, doubled or out of order', async () => {
    const filling = fillJars(pantries, 10, 40);
    for (const _ of [1, 2]) {
      await platform.nats.kill9();
      await platform.nats.restart();
    }
    await arrived(await filling, 40);
  });

  test('a broker that comes back with everything it had gets nothing a second time', async () => {
    await arrived(await fillJars(pantries, 1, 1), 1);
    await eventually(() => allSent(pantries));
    const before = await lastSequence();
    for (const _ of [1, 2]) {
      await platform.nats.kill9();
      await platform.nats.restart();
      await arrived(await fillJars(pantries, 1, 1), 1);
    }
    expect(await lastSequence()).toBe(before + 2);
  });

  test('the store goes back to an earlier copy: what it lost is sent again, and consumers that were ahead see it', async () => {
    const before = await fillJars(pantries, 5, 10);
    await arrived(before, 10);
    const copy = await platform.nats.copyStore();
    const lost = await fillJars(pantries, 5, 10);
    await arrived(lost, 10);
    await eventually(() => allSent(pantries));
    await platform.nats.rollBack(copy);
    await Promise.all([...before, ...lost].map((id) => fillAgain(pantries, id, 10)));
    await arrived([...before, ...lost], 20);
  });

  test('the store goes back before the consumer has seen what it held: it still arrives', async () => {
    const copy = await platform.nats.copyStore();
    await kitchens.stop();
    const lost = await fillJars(pantries, 5, 10);
    await eventually(() => allSent(pantries));
    await platform.nats.rollBack(copy);
    kitchens = await platform.start(kitchen);
    await arrived(lost, 10);
  });

  test('the store is wiped: the stream and its consumer are made again and all facts arrive once', async () => {
    await kitchens.stop();
    const before = await fillJars(pantries, 5, 10);
    await eventually(() => allSent(pantries));
    await platform.nats.rollBack();
    kitchens = await platform.start(kitchen);
    await Promise.all(before.map((id) => fillAgain(pantries, id, 5)));
    await arrived(before, 15);
  });

  test('a consumer that stands beyond the end of its stream is made anew', async () => {
    const ids = await fillJars(pantries, 3, 3);
    await arrived(ids, 3);
    const connection = await connectNats({ NATS_URL: platform.nats.url }, 'tester', false);
    const manager = await jetstreamManager(connection);
    const { config } = await manager.streams.info('EVT_PANTRY');
    await manager.streams.update('EVT_PANTRY', {
      metadata: { ...config.metadata, aftercare_generation: 'another' },
    });
    const old = await manager.consumers.info('EVT_PANTRY', 'kitchen_from_pantry');
    await eventually(
      async () => (await manager.consumers.info('EVT_PANTRY', 'kitchen_from_pantry')).created !== old.created,
      { withinMs: 15_000 },
    );
    await connection.close();
    await Promise.all(ids.map((id) => fillAgain(pantries, id, 1)));
    await arrived(ids, 4);
  });

  test('a message that comes twice has one effect, and one that comes too early waits for its turn', async () => {
    const [id = ''] = await fillJars(pantries, 1, 1);
    await arrived([id], 1);
    const { rows } = await pantries.database.pool.query<{ subject: string; payload: string }>(
      'SELECT subject, payload FROM outbox WHERE aggregate_id = $1',
      [id],
    );
    const [first = { subject: '', payload: '{}' }] = rows;
    const connection = await connectNats({ NATS_URL: platform.nats.url }, 'tester', false);
    const stream = jetstream(connection);
    const third = { ...JSON.parse(first.payload), version: 3, messageId: randomUUID() };
    await stream.publish(first.subject, first.payload);
    await stream.publish(first.subject, JSON.stringify(third));
    await stream.publish(first.subject, 'not an event');
    await connection.drain();
    await fillAgain(pantries, id, 1);
    await arrived([id], 3);
  });

  test('facts of kinds that nobody here follows are not fetched', async () => {
    const id = randomUUID();
    await transact(pantries.database, (tx) => closeLid(tx, id));
    await arrived(await fillJars(pantries, 1, 1), 1);
    const { rowCount } = await kitchens.database.pool.query('SELECT 1 FROM inbox WHERE aggregate_id = $1', [
      id,
    ]);
    expect(rowCount).toBe(0);
  });

  test('a consumer that is slow leaves its backlog with the broker: it holds one batch', async () => {
    await kitchens.stop();
    const ids = await fillJars(pantries, 30, 20);
    await eventually(() => allSent(pantries));
    const blocker = new pg.Client({ connectionString: platform.env('kitchen').DATABASE_URL });
    await blocker.connect();
    await blocker.query('BEGIN; LOCK TABLE meal IN SHARE ROW EXCLUSIVE MODE');
    kitchens = await platform.start(kitchen);
    const connection = await connectNats({ NATS_URL: platform.nats.url }, 'tester', false);
    const manager = await jetstreamManager(connection);
    const heldNow = async () =>
      (await manager.consumers.info('EVT_PANTRY', 'kitchen_from_pantry')).num_ack_pending;
    await eventually(async () => (await heldNow()) > 0);
    await pause(500); // time enough to ask for more
    expect(await heldNow()).toBeLessThanOrEqual(100);
    await connection.close();
    await blocker.query('COMMIT');
    await blocker.end();
    await arrived(ids, 20);
  });

  test('what the last transactions wrote is sent before the service stops, and a stopped consumer goes on', async () => {
    await kitchens.stop();
    const ids = await fillJars(pantries, 10, 20);
    const input = { id: randomUUID(), grams: 1, fault: 'sleep' as const };
    const begun = nextSleep();
    const last = platform.as(keeper)(fillJar, input);
    await begun;
    await Promise.all([last, pantries.stop()]);
    const client = new pg.Client({ connectionString: platform.env('pantry').DATABASE_URL });
    await client.connect();
    expect((await client.query('SELECT 1 FROM outbox WHERE pub_seq IS NULL')).rowCount).toBe(0);
    await client.end();
    pantries = await platform.start(pantry);
    kitchens = await platform.start(kitchen);
    await arrived(ids, 20);
    await arrived([input.id], 1);
  });
});
