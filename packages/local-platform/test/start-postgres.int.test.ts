import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { execFileSync, spawn } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
  chownSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import type { RunningPostgres } from '../src/running-postgres.js';
import { startPostgres, type StartPostgresOptions } from '../src/start-postgres.js';

let folder: string;
let started: RunningPostgres[];
let ready: string;

/** A cluster made once; a test that is not about making one begins with a copy of it. */
beforeAll(async () => {
  ready = mkdtempSync(join(tmpdir(), 'aftercare-test-lp-'));
  const postgres = await startPostgres({ dataDir: join(ready, 'data'), log: () => {}, fsync: false });
  await postgres.stop();
});

afterAll(() => rmSync(ready, { recursive: true, force: true }));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aftercare-test-lp-'));
  started = [];
});

afterEach(async () => {
  await Promise.all(started.map((postgres) => postgres.stop()));
  rmSync(folder, { recursive: true, force: true });
});

async function start(options: Partial<StartPostgresOptions> = {}): Promise<RunningPostgres> {
  const dataDir = join(folder, 'data');
  const postgres = await startPostgres({ dataDir, log: () => {}, ...options });
  started.push(postgres);
  return postgres;
}

function startReady(options: Partial<StartPostgresOptions> = {}): Promise<RunningPostgres> {
  execFileSync('cp', ['-a', join(ready, 'data'), join(folder, 'data')]);
  return start(options);
}

async function ask(url: string, sql: string): Promise<unknown[][]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<unknown[]>({ text: sql, rowMode: 'array' })).rows;
  } finally {
    await client.end();
  }
}

// Alone on the machine this takes 1 s and 0.1 s; the limits leave room for a busy one.
test('a new cluster is up soon, the same one again at once, and keeps its data', async () => {
  const cold = performance.now();
  const first = await start();
  expect(performance.now() - cold).toBeLessThan(30_000);
  await ask(first.adminUrl, 'CREATE TABLE kept AS SELECT 42 AS n');
  await first.stop();
  const warm = performance.now();
  const second = await start();
  expect(performance.now() - warm).toBeLessThan(8_000);
  expect(await ask(second.adminUrl, 'SELECT n FROM kept')).toEqual([[42]]);
});

test('it listens on 127.0.0.1 alone, has no socket file, and lets nobody in without the password', async () => {
  const { adminUrl, port } = await startReady();
  const settings = [
    'listen_addresses',
    'unix_socket_directories',
    'fsync',
    'shared_buffers',
    'max_connections',
  ];
  const [shown] = await ask(
    adminUrl,
    `SELECT ${settings.map((name) => `current_setting('${name}')`).join(', ')}`,
  );
  expect(shown).toEqual(['127.0.0.1', '', 'on', '64MB', '120']);
  await expect(ask(`postgres://aftercare:guess@127.0.0.1:${port}/postgres`, 'SELECT 1')).rejects.toThrow(
    'password authentication failed',
  );
  expect(await ask(adminUrl, 'SELECT DISTINCT auth_method FROM pg_hba_file_rules')).toEqual([
    ['scram-sha-256'],
  ]);
  const password = statSync(join(folder, 'data/aftercare-superuser-password'));
  expect(password.mode & 0o777).toBe(0o600);
});

test('Chinese text has letters, trigrams and an order, and the extensions of the platform are there', async () => {
  const { adminUrl } = await startReady({ fsync: false });
  for (const name of ['pg_trgm', 'btree_gist', 'pgcrypto']) await ask(adminUrl, `CREATE EXTENSION ${name}`);
  expect(await ask(adminUrl, "SELECT cardinality(show_trgm('打印机')) > 2, lower('Ä') = 'ä'")).toEqual([
    [true, true],
  ]);
});

test('after kill -9 of the server, data come back and the left pid file is no obstacle', async () => {
  const first = await startReady();
  await ask(first.adminUrl, 'CREATE TABLE kept AS SELECT 1 AS n');
  await first.kill9();
  const second = await start();
  expect(await ask(second.adminUrl, 'SELECT n FROM kept')).toEqual([[1]]);
});

test('a pid file whose number another program has by now is no obstacle', async () => {
  const first = await startReady();
  await first.kill9();
  // Of the same user: the server itself sees through a pid of anybody else.
  const { uid, gid } = statSync(join(folder, 'data'));
  const stranger = spawn('sleep', ['60'], { stdio: 'ignore', ...(process.getuid?.() === 0 && { uid, gid }) });
  const pidFile = join(folder, 'data/postmaster.pid');
  const [, ...rest] = readFileSync(pidFile, 'utf8').split('\n');
  writeFileSync(pidFile, [stranger.pid, ...rest].join('\n'));
  try {
    await start();
    expect(stranger.exitCode ?? stranger.signalCode).toBeNull();
  } finally {
    stranger.kill();
  }
});

test('a folder that another launcher works on is refused, and so is data of another version', async () => {
  const first = await startReady();
  await expect(start()).rejects.toMatchObject({ code: 'DATA_IN_USE' });
  await first.stop();
  writeFileSync(join(folder, 'data/PG_VERSION'), '13\n');
  await expect(start()).rejects.toMatchObject({ code: 'POSTGRES_DATA_OTHER_VERSION' });
});

test('a folder with other files is refused and left as it is', async () => {
  mkdirSync(join(folder, 'data'));
  writeFileSync(join(folder, 'data/letter.txt'), 'dear');
  await expect(start()).rejects.toMatchObject({ code: 'POSTGRES_DATA_INCOMPLETE' });
  expect(readdirSync(join(folder, 'data'))).toEqual(['letter.txt']);
});

test('two clusters run at once, on different ports', async () => {
  const both = await Promise.all(
    ['a', 'b'].map((name) => start({ dataDir: join(folder, name), fsync: false })),
  );
  expect(new Set(both.map(({ port }) => port)).size).toBe(2);
});

test('a given server is used as it is; one that is not there is named without its password', async () => {
  const ours = await startReady({ fsync: false });
  const given = await startPostgres({
    dataDir: join(folder, 'unused'),
    log: () => {},
    databaseUrl: ours.adminUrl,
  });
  expect(given).toMatchObject({ adminUrl: ours.adminUrl, port: ours.port, pid: undefined });
  await ask(ours.adminUrl, "CREATE ROLE poor LOGIN PASSWORD 'secret'");
  const poor = `postgres://poor:secret@127.0.0.1:${ours.port}/postgres`;
  await expect(start({ databaseUrl: poor })).rejects.toMatchObject({ code: 'POSTGRES_RIGHTS_MISSING' });
  await ours.stop();
  const failure = start({ databaseUrl: poor });
  await expect(failure).rejects.toMatchObject({ code: 'POSTGRES_NOT_REACHABLE' });
  await expect(failure).rejects.not.toThrow(/secret/);
});

test('without any binaries the message says what to do', async () => {
  const nothing = start({ sources: { embedded: undefined, searchPath: folder } });
  await expect(nothing).rejects.toMatchObject({ code: 'POSTGRES_NOT_FOUND' });
  await expect(nothing).rejects.toThrow(/Set DATABASE_URL .* or install PostgreSQL/);
});

const asRoot = process.getuid?.() === 0 ? test : test.skip;

asRoot('root below a closed home: the server runs as another user, and root owns the password', async () => {
  const closed = join(folder, 'home');
  mkdirSync(closed, { mode: 0o700 });
  const postgres = await start({ dataDir: join(closed, 'data'), fsync: false });
  expect(statSync(`/proc/${postgres.pid}`).uid).toBe(65_534);
  expect(statSync(join(closed, 'data/aftercare-superuser-password')).uid).toBe(0);
});

asRoot('data that belong to root by mistake are refused by a clear message', async () => {
  const first = await startReady({ fsync: false });
  await first.stop();
  chownSync(join(folder, 'data'), 0, 0);
  await expect(start()).rejects.toMatchObject({ code: 'POSTGRES_DATA_OTHER_OWNER' });
});
