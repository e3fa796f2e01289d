import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { connect } from '@nats-io/transport-node';
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findNatsBinary } from '../src/nats-binary.js';
import type { RunningNats } from '../src/running-nats.js';
import { startNats, type StartNatsOptions } from '../src/start-nats.js';

const binDir = fileURLToPath(new URL('../../../.aftercare/bin', import.meta.url));
let folder: string;
let started: RunningNats[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aftercare-test-lp-'));
  started = [];
});

afterEach(async () => {
  await Promise.all(started.map((nats) => nats.stop()));
  rmSync(folder, { recursive: true, force: true });
});

async function start(options: Partial<StartNatsOptions> = {}): Promise<RunningNats> {
  const nats = await startNats({ storeDir: join(folder, 'store'), binDir, log: () => {}, ...options });
  started.push(nats);
  return nats;
}

test('it is up at once when the binary is there, with JetStream, and says its version', async () => {
  await findNatsBinary({ binDir, searchPath: process.env['PATH'] ?? '', log: () => {} });
  const begin = performance.now();
  const nats = await start({ syncInterval: 'always' });
  expect(performance.now() - begin).toBeLessThan(8_000);
  const connection = await connect({ servers: nats.url });
  expect(connection.info).toMatchObject({ jetstream: true, max_payload: 1_048_576, version: nats.version });
  await connection.close();
  expect(readFileSync(join(folder, 'store.conf'), 'utf8')).toContain('"sync_interval":"always"');
});

test('the users given are let in with their password, others are not, and the file with it is closed', async () => {
  const users = [
    {
      user: 'ticket',
      password: 'quote " and } brace',
      permissions: { publish: { allow: ['evt.ticket.>'] } },
    },
  ];
  const nats = await start({ users });
  const connection = await connect({ servers: nats.url, user: 'ticket', pass: 'quote " and } brace' });
  await connection.close();
  await expect(connect({ servers: nats.url, user: 'ticket', pass: 'guess' })).rejects.toThrow(
    /authorization/i,
  );
  await expect(connect({ servers: nats.url })).rejects.toThrow(/authorization/i);
  expect(statSync(join(folder, 'store.conf')).mode & 0o777).toBe(0o600);
});

test('two run at once; a folder in use is refused; after kill -9 the same port and folder serve again', async () => {
  const first = await start();
  const other = await start({ storeDir: join(folder, 'other') });
  expect(other.port).not.toBe(first.port);
  await expect(start()).rejects.toMatchObject({ code: 'DATA_IN_USE' });
  await first.kill9();
  const again = await start({ port: first.port });
  expect(again.url).toBe(first.url);
});

test('a port that is taken is a clear failure', async () => {
  const first = await start();
  const second = start({ storeDir: join(folder, 'other'), port: first.port });
  await expect(second).rejects.toMatchObject({ code: 'NATS_NOT_STARTED' });
});

test('a given server is used as it is, one that is not there is refused within seconds', async () => {
  const ours = await start();
  const given = await start({ natsUrl: ours.url });
  expect(given).toMatchObject({ url: ours.url, pid: undefined, version: ours.version });
  await ours.stop();
  await expect(start({ natsUrl: ours.url })).rejects.toMatchObject({ code: 'NATS_NOT_REACHABLE' });
});

test('an old server on the PATH is passed over for a kept one of a fit version, without network', async () => {
  const path = join(folder, 'nats-server');
  writeFileSync(path, '#!/bin/sh\necho "nats-server: v2.9.10"\n');
  chmodSync(path, 0o755);
  const found = await findNatsBinary({ binDir, searchPath: folder, log: () => {} });
  expect(found.file.startsWith(binDir)).toBe(true);
});
