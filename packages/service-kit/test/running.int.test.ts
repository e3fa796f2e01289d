import { randomUUID } from 'node:crypto';
import { createServer } from 'node:net';
import { backpressure } from '@aftercare/service-kit/backpressure';
import { migrate } from '@aftercare/service-kit/database';
import { kitMetrics } from '@aftercare/service-kit/kit-metrics';
import { runService, type RunningService } from '@aftercare/service-kit/run-service';
import { currentScope, inScope } from '@aftercare/service-kit/scope';
import { eventually } from '@aftercare/test-kit/eventually';
import { startPlatform, type TestPlatform } from '@aftercare/test-kit/platform';
import { freePort } from '@aftercare/local-platform/free-port';
import { testDatabases } from '@aftercare/test-kit/test-databases';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Registry } from 'prom-client';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { fillJar, weighJar } from './toy/contracts.js';
import { fillJars } from './toy/deliveries.js';
import { nextSleep, pantry } from './toy/pantry.js';
import { keeper } from './toy/people.js';

let platform: TestPlatform;
let service: RunningService;
let port: number;

beforeAll(async () => {
  platform = await startPlatform([], { names: ['pantry'] });
  port = await freePort();
  const env = { ...(await platform.prepare(pantry)), HEALTH_PORT: port, OUTBOX_LIMIT: 20 };
  service = await runService(pantry, env);
});
afterAll(async () => {
  await service?.stop();
  await platform?.stop();
});

const get = async (path: string) => {
  const response = await fetch(`http://127.0.0.1:${port}${path}`);
  return { status: response.status, body: await response.text() };
};

test('code outside of a scope is an error', () => {
  expect(() => currentScope()).toThrow('no scope');
  expect(inScope({ kind: 'system' }, () => currentScope())).toEqual({ kind: 'system' });
});

test('COM-19: a running service is alive, ready, and tells its metrics', async () => {
  const id = randomUUID();
  await platform.as(keeper)(fillJar, { id, grams: 1 });
  expect(await get('/healthz')).toMatchObject({ status: 200 });
  expect(await get('/readyz')).toEqual({ status: 200, body: '{"problems":[]}' });
  const { body } = await get('/metrics');
  expect(body).toContain(
    'aftercare_request_seconds_count{service="pantry",request="pantry.jar.fill",code="OK"} 1',
  );
  expect(body).toContain('aftercare_outbox_unsent{service="pantry"}');
  expect((await get('/elsewhere')).status).toBe(404);
});

test('COM-19: without its broker a service is not ready, refuses writes when the outbox is full, and comes back', async () => {
  await platform.nats.kill9();
  await eventually(async () => (await get('/readyz')).body.includes('NATS_UNREACHABLE'));
  await fillJars(service, 3, 10);
  await eventually(async () => (await get('/readyz')).body.includes('OUTBOX_FULL'));
  await platform.nats.restart();
  await eventually(async () => (await get('/readyz')).status === 200, { withinMs: 15_000 });
  expect(await platform.as(keeper)(fillJar, { id: randomUUID(), grams: 1 })).toMatchObject({ version: 1 });
});

test('reliability: writes are refused with OVERLOADED while too many facts wait, reads are not', async () => {
  const crowded = await runService(pantry, { ...platform.env('pantry'), OUTBOX_LIMIT: 1 });
  const id = randomUUID();
  await platform.as(keeper)(fillJar, { id, grams: 1 });
  await service.stop();
  const client = await crowded.database.pool.connect();
  try {
    // rows of a transaction that is not committed cannot be sent; these are, but nobody may publish them
    await client.query('SELECT pg_advisory_lock(1)');
    await client.query('BEGIN; LOCK TABLE outbox IN EXCLUSIVE MODE');
    await client.query(`INSERT INTO outbox (message_id, aggregate, aggregate_id, version, subject, payload, headers, at)
      SELECT gen_random_uuid(), 'jar', 'x', v, 'evt.nowhere.x.v1', '{}', '{}', now() FROM generate_series(1, 3) v`);
    await client.query('COMMIT');
  } finally {
    client.release();
  }
  await eventually(async () => (await crowded.problems()).includes('OUTBOX_FULL'));
  await expect(platform.as(keeper)(fillJar, { id, grams: 1 })).rejects.toMatchObject({
    code: 'OVERLOADED',
    params: { retryAfterSeconds: 5 },
  });
  expect(await platform.as(keeper)(weighJar, { id })).toMatchObject({ grams: 1 });
  const pressure = backpressure(crowded.database, 2, kitMetrics(new Registry(), 'pantry'));
  await pressure.look();
  expect([pressure.unsent(), pressure.closed()]).toEqual([3, true]);
  await crowded.database.pool.query(`DELETE FROM outbox WHERE aggregate_id = 'x'`);
  await eventually(async () => (await crowded.problems()).length === 0);
  await crowded.stop();
});

test('a service answers what it has begun before it stops', async () => {
  const leaving = await runService(pantry, platform.env('pantry'));
  const id = randomUUID();
  const begun = nextSleep();
  const asked = platform.as(keeper)(fillJar, { id, grams: 1, fault: 'sleep' });
  await begun;
  const [answer] = await Promise.all([asked, leaving.stop()]);
  expect(answer).toEqual({ id, version: 1 });
  await leaving.stop(); // a second stop has nothing to do
});

test('a start that fails says why and leaves no connection open', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await eventually(() => taken.listening);
  const address = taken.address();
  const used = typeof address === 'object' && address ? address.port : 0;
  await expect(runService(pantry, { ...platform.env('pantry'), HEALTH_PORT: used })).rejects.toThrow(
    'EADDRINUSE',
  );
  taken.close();
  const running = await runService(pantry, platform.env('pantry'));
  const { rows } = await running.database.pool.query<{ open: number }>(
    `SELECT count(*)::int AS open FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()
       AND application_name = 'aftercare'`,
  );
  expect(rows[0]?.open).toBeLessThanOrEqual(5); // those of `running` itself
  await running.stop();
});

test('migrations run once, also when two processes start at the same time', async () => {
  const databases = testDatabases();
  try {
    const { ownerUrl } = await databases.make({ name: 'twice', migrations: [] });
    const done = await Promise.all([1, 2, 3].map(() => migrate(ownerUrl, pantry.migrations)));
    expect(done.map((names) => names.length).toSorted((a, b) => a - b)).toEqual([0, 0, 2]);
  } finally {
    await databases.drop();
  }
});

test('COM-19: a migration that fails changes nothing: what was there can be read, and a mended one goes on from there', async () => {
  const database = await platform.prepare(pantry);
  const id = randomUUID();
  const running = await runService(pantry, database);
  await platform.as(keeper)(fillJar, { id, grams: 7 });
  class Labels1799000000000 implements MigrationInterface {
    name = 'Labels1799000000000';
    async up(runner: QueryRunner): Promise<void> {
      await runner.query('ALTER TABLE jar ADD COLUMN colour text');
      await runner.query(
        'UPDATE jar SET grams = 0, colour = NULL; ALTER TABLE jar ALTER COLUMN colour SET NOT NULL',
      );
    }
    async down(): Promise<void> {}
  }
  const owner = database.OWNER_DATABASE_URL;
  await expect(migrate(owner, [...pantry.migrations, Labels1799000000000])).rejects.toThrow('null values');
  expect(await platform.as(keeper)(weighJar, { id })).toMatchObject({ grams: 7 });
  await running.stop();
  class Mended1799000000000 extends Labels1799000000000 {
    override async up(runner: QueryRunner): Promise<void> {
      await runner.query('ALTER TABLE jar ADD COLUMN colour text');
    }
  }
  expect(await migrate(owner, [...pantry.migrations, Mended1799000000000])).toEqual(['Labels1799000000000']);
});
