import { createHash, randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { fileIdOf } from './file-id.js';
import { folderStore, type FileStore } from './file-store.js';
import { receive } from './receive.js';
import { scanBy } from './scan.js';

let folder: string;
let store: FileStore;
const noScan = scanBy(undefined);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'aftercare-store-'));
  store = folderStore(folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const inside = (part: string) => readdirSync(join(folder, part));
const name = (bytes: Buffer) => ({
  id: fileIdOf('somebody', randomBytes(8).toString('hex')),
  sha256: createHash('sha256').update(bytes).digest('hex'),
});

describe('COM-09: bytes on their way in', () => {
  test('are measured, hashed and kept as they came', async () => {
    const bytes = randomBytes(300_000);
    const { incoming, size, sha256 } = await receive(Readable.from([bytes]), store, 1_000_000, noScan);
    const kept = name(bytes);
    expect({ size, sha256 }).toEqual({ size: 300_000, sha256: kept.sha256 });
    expect(await store.read(kept)).toBeUndefined();
    await incoming.keep(kept);
    const found = await store.read(kept);
    expect(found && Buffer.compare(await buffer(found.bytes), bytes)).toBe(0);
    expect(inside('incoming')).toEqual([]);
  });

  test('nothing is left of what is empty, too large, cut off, or refused by the scanner', async () => {
    const refused = (body: Readable, scan = noScan) => receive(body, store, 1_000, scan);
    await expect(refused(Readable.from([]))).rejects.toMatchObject({ code: 'FILE_EMPTY' });
    await expect(refused(Readable.from([Buffer.alloc(1_001)]))).rejects.toMatchObject({
      code: 'FILE_TOO_LARGE',
    });
    const endless = Readable.from(
      (function* () {
        for (;;) yield Buffer.alloc(500);
      })(),
    );
    await expect(refused(endless)).rejects.toMatchObject({ code: 'FILE_TOO_LARGE' });
    const cut = new Readable({
      read() {
        this.push(Buffer.alloc(10));
        this.destroy(new Error('hung up'));
      },
    });
    await expect(refused(cut)).rejects.toThrow('hung up');
    expect(inside('incoming')).toEqual([]);
  });

  test('a scanner that finds something, or breaks, lets nothing through', async () => {
    const scanner = join(folder, 'scanner.sh');
    const ending = (code: number) => {
      writeFileSync(scanner, `#!/bin/sh\nexit ${code}\n`);
      chmodSync(scanner, 0o700);
      return receive(Readable.from([Buffer.from('x')]), store, 1_000, scanBy(scanner));
    };
    await (await ending(0)).incoming.drop();
    await expect(ending(1)).rejects.toMatchObject({ code: 'FILE_REFUSED_BY_SCAN' });
    await expect(ending(2)).rejects.toMatchObject({ code: 'SERVICE_UNAVAILABLE' });
    expect(inside('incoming')).toEqual([]);
  });

  test('the same key of the same caller names the same file, and of nobody else', () => {
    expect(fileIdOf('a', '1')).toBe(fileIdOf('a', '1'));
    expect(fileIdOf('a', '1')).not.toBe(fileIdOf('b', '1'));
    expect(fileIdOf('a', '1')).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });

  test('a sweep is told of old files alone, and takes what was cut off long ago', async () => {
    const bytes = randomBytes(10);
    const { incoming } = await receive(Readable.from([bytes]), store, 1_000, noScan);
    const kept = name(bytes);
    await incoming.keep(kept);
    const left = await store.begin();
    left.writable.end('half');
    await new Promise((resolve) => left.writable.on('close', resolve));
    utimesSync(left.path, 1, 1);
    const old = [];
    for await (const found of store.writtenBefore(Date.now() - 60_000)) old.push(found);
    expect(old).toEqual([]);
    expect(inside('incoming')).toEqual([]);
    const all = [];
    for await (const found of store.writtenBefore(Date.now() + 60_000)) all.push(found);
    expect(all).toContainEqual(kept);
  });
});
