import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dropDatabases } from '@aftercare/cli/backup/empty-server';
import { openInstant } from '@aftercare/cli/backup/instant';
import { openBackup } from '@aftercare/cli/backup/manifest';
import { restoreBackup } from '@aftercare/cli/backup/restore-backup';
import { takeBackup } from '@aftercare/cli/backup/take-backup';
import { serviceDatabase } from '@aftercare/service-kit/provision';
import { testDatabases } from '@aftercare/test-kit/test-databases';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { earlier, later, life } from './odd-service.js';

const adminUrl = process.env['AFTERCARE_TEST_PG'] ?? '';
const databases = testDatabases();
const folder = mkdtempSync(join(tmpdir(), 'aftercare-odd-'));
const path = join(folder, 'odd.tar');
const prefix = `r${randomBytes(6).toString('hex')}`;
const passwords = { owner: 'the owner', app: 'the app' };
const longText = 150_000;
const memoryMiB = 96;

let source: pg.Client;
let sourceUrl: string;
let copy: pg.Client;

beforeAll(async () => {
  const { ownerUrl } = await databases.make({ name: 'odd', migrations: earlier });
  sourceUrl = ownerUrl;
  source = await connected(ownerUrl);
  await source.query(life(longText));
});
afterAll(async () => {
  await source?.end();
  await copy?.end();
  await databases.drop();
  await dropDatabases(adminUrl, prefix, ['odd']);
  rmSync(folder, { recursive: true, force: true });
});

async function connected(connectionString: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  return client;
}

/** The most memory that this process had at a time, in MiB above what it had before. */
async function peakOf(work: () => Promise<unknown>): Promise<number> {
  const before = process.memoryUsage().rss;
  let peak = before;
  const looking = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 20);
  await work().finally(() => clearInterval(looking));
  return (peak - before) / 1024 ** 2;
}

/** Everything that is in a table, as text and in its own order. */
async function contents(client: pg.Client, table: string): Promise<unknown> {
  const { rows } = await client.query(`SELECT t::text AS row FROM ${table} t ORDER BY 1`);
  return rows;
}

const restored = async () =>
  restoreBackup(
    await openBackup(path),
    { adminUrl, prefix, passwordsOf: () => passwords },
    [{ name: 'odd', migrations: later }],
    () => undefined,
  );

test('COM-19: a table that is larger than the memory is written and read back without holding it', async () => {
  const writing = await peakOf(() =>
    takeBackup({ databases: new Map([['odd', sourceUrl]]), state: undefined, files: undefined }, path),
  );
  expect(statSync(path).mode & 0o777).toBe(0o600);
  const reading = await peakOf(restored);
  expect(writing).toBeLessThan(memoryMiB);
  expect(reading).toBeLessThan(memoryMiB);
  copy = await connected(serviceDatabase(adminUrl, prefix, 'odd', passwords).ownerUrl);
}, 120_000);

test('COM-19: generated and identity columns, cycles of foreign keys, partitions, odd values and names come back as they were', async () => {
  for (const table of ['person', 'team', '"Odd Name"', 'month', 'month_2026_02', 'audit', 'names'])
    expect([table, await contents(copy, table)]).toEqual([table, await contents(source, table)]);
  const outbox =
    'SELECT count(*)::int AS n, sum(hashtextextended(o::text, 0)::numeric) AS hash FROM outbox o';
  expect((await copy.query(outbox)).rows).toEqual((await source.query(outbox)).rows);
  const numbers = `INSERT INTO person (name) VALUES ('next') RETURNING id, nextval('odd_number') AS number`;
  expect((await copy.query(numbers)).rows).toEqual([{ id: 6, number: '10003' }]);
  await expect(copy.query('DELETE FROM audit')).rejects.toThrow('append-only');
  await expect(copy.query('INSERT INTO team VALUES (3, 77, NULL)')).rejects.toThrow('foreign key');
});

test('COM-19: a backup of the version before is brought on: what migrations had put there does not come back', async () => {
  const { rows } = await copy.query('SELECT code, value, length FROM setting ORDER BY code');
  expect(rows).toEqual([
    { code: 'changed', value: '改过', length: 2 },
    { code: 'kept', value: 'as made', length: 7 },
  ]);
});

test('COM-19: the app role works on restored tables, and makes none', async () => {
  const app = await connected(serviceDatabase(adminUrl, prefix, 'odd', passwords).appUrl);
  expect((await app.query('SELECT count(*)::int AS n FROM month')).rows).toEqual([{ n: 2 }]);
  await app.query(`INSERT INTO month VALUES ('2026-02-01', 3)`);
  await expect(app.query('CREATE TABLE mine (id int)')).rejects.toThrow('permission denied');
  await app.end();
});

test('COM-19: databases are seen at one instant: what one has learned of another stands in that other one', async () => {
  const { ownerUrl } = await databases.make({ name: 'learner', migrations: earlier });
  const learner = await connected(ownerUrl);
  const writer = await connected(sourceUrl);
  let version = 0;
  let stopped = false;
  const learning = (async () => {
    while (!stopped) {
      version += 1;
      await writer.query(
        `INSERT INTO outbox (message_id, aggregate, aggregate_id, version, subject, payload, headers, at)
         VALUES (gen_random_uuid(), 'fact', 'x', $1, 'evt.fact', '{}', '{}', now())`,
        [version],
      );
      await learner.query(
        `INSERT INTO inbox VALUES ('learner_from_odd', 'fact', 'x', $1)
         ON CONFLICT (consumer, aggregate, aggregate_id) DO UPDATE SET version = excluded.version`,
        [version],
      );
    }
  })();
  const urls = new Map([
    ['odd', sourceUrl],
    ['learner', ownerUrl],
  ]);
  for (let time = 0; time < 40; time += 1) {
    const { readers, close } = await openInstant(urls);
    const highest = async (service: string, table: string) => {
      const found = await readers
        .get(service)
        ?.query<{ version: number }>(
          `SELECT coalesce(max(version), 0) AS version FROM ${table} WHERE aggregate_id = 'x'`,
        );
      return found?.rows[0]?.version ?? 0;
    };
    expect(await highest('learner', 'inbox')).toBeLessThanOrEqual(await highest('odd', 'outbox'));
    await close();
  }
  stopped = true;
  await learning;
  expect(version).toBeGreaterThan(40);
  await Promise.all([learner.end(), writer.end()]);
}, 60_000);

test('COM-19: a backup that fails leaves no file behind', async () => {
  const other = join(folder, 'other.tar');
  const wrong = sourceUrl.replace(/_odd$/, '_none');
  await expect(
    takeBackup(
      {
        databases: new Map([
          ['odd', sourceUrl],
          ['none', wrong],
        ]),
        state: undefined,
        files: undefined,
      },
      other,
    ),
  ).rejects.toThrow();
  expect(readdirSync(folder)).toEqual(['odd.tar']);
});
