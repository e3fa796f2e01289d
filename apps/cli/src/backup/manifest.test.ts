import { mkdtempSync, openSync, readFileSync, rmSync, writeFileSync, writeSync, closeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { createArchive } from './archive.js';
import { BackupError } from './backup-error.js';
import { openBackup, ownVersion, writeManifest } from './manifest.js';
import { checkVersion } from './restore-backup.js';

let folder = '';
let path = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aftercare-manifest-'));
  path = join(folder, 'some.tar');
});
afterEach(() => rmSync(folder, { recursive: true }));

const bytes = (text: string) => Readable.from([Buffer.from(text)]);
const rows = 'some rows of a table\n'.repeat(40);

/** A backup of one table of a service that was migrated once. */
async function smallBackup(migration = 'First1'): Promise<void> {
  const archive = await createArchive(path);
  const file = { name: 'pantry/jar.copy.gz', ...(await archive.add('pantry/jar.copy.gz', bytes(rows))) };
  const table = { name: 'jar', columns: ['id'], rows: 40, file };
  const pantry = { migrations: [migration], tables: [table], partitions: [], sequences: [] };
  const at = '2026-11-22T16:00:00.000Z';
  const known = {
    aftercare: ownVersion(),
    at,
    postgres: '18.0',
    services: { pantry },
    state: null,
    files: [],
  };
  await writeManifest(archive, known);
  await archive.close();
}

test('COM-19: a backup is opened when each byte of its contents is as it was written', async () => {
  await smallBackup();
  expect((await openBackup(path)).manifest.services['pantry']?.tables[0]?.rows).toBe(40);
  const whole = readFileSync(path);
  const contents = [
    whole.indexOf('some rows'),
    whole.indexOf('"columns"'),
    whole.indexOf('  manifest.json') - 30,
  ];
  for (const at of contents) {
    const file = openSync(path, 'r+');
    writeSync(file, Buffer.from([(whole[at] ?? 0) ^ 1]), 0, 1, at);
    closeSync(file);
    await expect(openBackup(path)).rejects.toThrow(/is damaged: .* was changed/);
    writeFileSync(path, whole);
  }
  writeFileSync(path, whole.subarray(0, whole.length / 2));
  await expect(openBackup(path)).rejects.toThrow('is damaged');
  await expect(openBackup(join(folder, 'none.tar'))).rejects.toBeInstanceOf(BackupError);
});

test('COM-19: a backup of a newer version is refused: by its shape, a migration or a service that is not known here', async () => {
  const archive = await createArchive(path);
  const text = JSON.stringify({ format: 2, aftercare: '9.0.0', more: [] });
  const { sha256 } = await archive.add('manifest.json', bytes(text));
  await archive.add('manifest.sha256', bytes(`${sha256}  manifest.json\n`));
  await archive.close();
  await expect(openBackup(path)).rejects.toThrow('of a newer version (9.0.0)');
  rmSync(path);
  class First1 {
    name = 'First1';
    up = async () => undefined;
    down = async () => undefined;
  }
  await smallBackup('First1');
  const { manifest } = await openBackup(path);
  expect(() => checkVersion(manifest, [{ name: 'pantry', migrations: [First1] }])).not.toThrow();
  expect(() => checkVersion(manifest, [{ name: 'pantry', migrations: [] }])).toThrow('newer version');
  expect(() => checkVersion(manifest, [{ name: 'kitchen', migrations: [First1] }])).toThrow('newer version');
});
