import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createArchive, openArchive } from './archive.js';
import { restoreFiles, writeFiles } from './kept-files.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'aftercare-files-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function attached(content: string): string {
  const id = randomUUID();
  const sha256 = createHash('sha256').update(content).digest('hex');
  const path = join(id.slice(0, 2), `${id}-${sha256}`);
  mkdirSync(join(folder, 'store/kept', dirname(path)), { recursive: true });
  writeFileSync(join(folder, 'store/kept', path), content);
  return path;
}

test('COM-09, COM-19: attached files come back byte for byte, readable by their owner alone', async () => {
  const contents = ['截图', 'x'.repeat(100_000)];
  const paths = contents.map(attached);
  mkdirSync(join(folder, 'store/incoming'));
  writeFileSync(join(folder, 'store/incoming/half'), 'not yet acknowledged');
  const tar = join(folder, 'backup.tar');
  const writer = await createArchive(tar);
  const files = await writeFiles(writer, join(folder, 'store'));
  await writer.close();
  expect(files.map(({ path }) => path).toSorted()).toEqual(paths.toSorted());
  await restoreFiles(await openArchive(tar), files, join(folder, 'new'));
  expect(paths.map((path) => readFileSync(join(folder, 'new/kept', path), 'utf8'))).toEqual(contents);
  expect(statSync(join(folder, 'new/kept', paths[0] ?? '')).mode & 0o077).toBe(0);
  expect(readdirSync(join(folder, 'new'))).toEqual(['kept']);
});

test('COM-19: files without a place to go to are not forgotten in silence', async () => {
  attached('再一个');
  const writer = await createArchive(join(folder, 'other.tar'));
  const files = await writeFiles(writer, join(folder, 'store'));
  await writer.close();
  const archive = await openArchive(join(folder, 'other.tar'));
  await expect(restoreFiles(archive, files, undefined)).rejects.toThrow('FILES_DIR');
  await expect(restoreFiles(archive, [], undefined)).resolves.toBeUndefined();
  expect(await writeFiles(writer, join(folder, 'nothing-here'))).toEqual([]);
});
