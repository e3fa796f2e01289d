import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SeededRandom } from '@aftercare/cli/demo-company/seeded-random';
import { eventually } from '@aftercare/test-kit/eventually';
import { startPlatform, type TestPlatform } from '@aftercare/test-kit/platform';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { bellService } from './bell-service.js';
import { serviceProcess, type ServiceProcess } from './installation/service-process.js';

const timers = 10_000;
const kills = 25;
let platform: TestPlatform;
let client: pg.Client;
let folder: string;
const bells: ServiceProcess[] = [];

beforeAll(async () => {
  platform = await startPlatform([], { names: ['bell'] });
  const env = await platform.prepare(bellService);
  folder = await mkdtemp(join(tmpdir(), 'aftercare-bells-'));
  client = new pg.Client({ connectionString: env.OWNER_DATABASE_URL });
  await client.connect();
  for (let process = 0; process < 2; process += 1)
    bells.push(await serviceProcess({ name: 'bell', env, logFolder: folder, died: () => undefined }));
});
afterAll(async () => {
  await Promise.all(bells.map((process) => process.stop()));
  await client?.end();
  await platform?.stop();
  await rm(folder, { recursive: true, force: true });
});

const rung = async () => {
  const { rows } = await client.query<{ rung: number; bells: number; early: number }>(
    `SELECT count(*)::int AS rung, count(DISTINCT key)::int AS bells,
            (count(*) FILTER (WHERE at < due_at))::int AS early FROM rung`,
  );
  return rows[0];
};

test('COM-06: 10,000 timers, two processes and 25 kill -9: each fires once', async () => {
  await client.query(
    `INSERT INTO timer (key, kind, due_at, try_at, payload)
     SELECT 'bell:' || n, 'bell', now() + n * interval '1 ms', now() + n * interval '1 ms', 'null'
     FROM generate_series(1, ${timers}) n`,
  );
  await Promise.all(bells.map((process) => process.start()));
  const random = new SeededRandom(7);
  for (let kill = 1; kill <= kills; kill += 1) {
    const due = (kill * timers) / (kills + 1);
    await eventually(async () => ((await rung())?.rung ?? 0) >= due, { withinMs: 60_000 });
    const victim = random.pick(bells);
    await victim.kill9();
    await victim.start();
  }
  await eventually(async () => (await rung())?.bells === timers, { withinMs: 60_000 });
  expect(await rung()).toEqual({ rung: timers, bells: timers, early: 0 });
}, 300_000);
