import { mkdtempSync, readdirSync, rmSync, statSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { createGunzip, createGzip } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { createArchive, hashOf, openArchive, textOf } from './archive.js';
import { block, headerOf, readHeader } from './tar-header.js';

let folder = '';
let path = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aftercare-archive-'));
  path = join(folder, 'some.tar');
});
afterEach(() => rmSync(folder, { recursive: true }));

const bytes = (text: string) => Readable.from([Buffer.from(text)]);

test('COM-19: an archive gives back what was put into it, whatever its length', async () => {
  const contents = ['x', 'y'.repeat(block), '字'.repeat(70_000)];
  const writer = await createArchive(path);
  const hashes: string[] = [];
  for (const [n, text] of contents.entries())
    hashes.push((await writer.add(`folder/${n}`, bytes(text))).sha256);
  await writer.add('packed', bytes(contents[2] ?? ''), createGzip());
  await writer.close();
  const archive = await openArchive(path);
  expect(archive.names).toEqual(['folder/0', 'folder/1', 'folder/2', 'packed']);
  for (const [n, text] of contents.entries()) {
    expect(await textOf(archive, `folder/${n}`)).toBe(text);
    expect(await hashOf(archive, `folder/${n}`)).toBe(hashes[n]);
  }
  const unpacked = archive.read('packed').pipe(createGunzip());
  expect(Buffer.concat(await unpacked.toArray()).toString('utf8')).toBe(contents[2]);
  expect(() => archive.read('elsewhere')).toThrow('it has no elsewhere');
});

test('COM-19: it has its name only when it is whole, and only its owner may read it', async () => {
  const writer = await createArchive(path);
  await writer.add('a', bytes('a'));
  expect(readdirSync(folder)).toEqual([`some.tar.unfinished-${process.pid}`]);
  await writer.close();
  expect(readdirSync(folder)).toEqual(['some.tar']);
  expect(statSync(path).mode & 0o777).toBe(0o600);
  const another = await createArchive(join(folder, 'other.tar'));
  const broken = new Readable({ read: () => broken.destroy(new Error('the connection is lost')) });
  await expect(another.add('a', broken)).rejects.toThrow('the connection is lost');
  await another.discard();
  expect(readdirSync(folder)).toEqual(['some.tar']);
});

test('COM-19: one that was cut off, or is none, cannot be opened', async () => {
  const writer = await createArchive(path);
  await writer.add('a', bytes('a'.repeat(3 * block)));
  await writer.close();
  const { size } = statSync(path);
  for (const length of [size - 2 * block, 2 * block, 100, 0]) {
    truncateSync(path, length);
    await expect(openArchive(path)).rejects.toThrow('it ends too early');
  }
  const other = await createArchive(join(folder, 'other.tar'));
  await other.discard();
  expect(() => readHeader(Buffer.alloc(block, 'x'))).toThrow('it is no tar file');
});

test('COM-19: a header tells the name and the size, also beyond 8 GiB; a changed one is noticed', () => {
  for (const size of [0, 8 ** 11 - 1, 8 ** 11, 2 ** 45]) {
    const header = headerOf('ticket/ticket.copy.gz', size, new Date());
    expect(readHeader(header)).toEqual({ name: 'ticket/ticket.copy.gz', bytes: size });
    header.write('T', 0);
    expect(() => readHeader(header)).toThrow('a header in it is damaged');
  }
  expect(() => headerOf('x'.repeat(101), 1, new Date())).toThrow('too long');
});
