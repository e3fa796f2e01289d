import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdir, opendir } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import type { Archive, ArchiveWriter } from './archive.js';
import { BackupError } from './backup-error.js';

/** An attached file (COM-09): where it lies in the store, and under which name in the archive. */
export const keptFile = z.object({
  path: z.string().regex(/^[0-9a-f]{2}\/[0-9a-f-]{36}-[0-9a-f]{64}$/),
  name: z.string(),
  bytes: z.number(),
  sha256: z.string(),
});
export type KeptFile = z.infer<typeof keptFile>;

const stored = 'kept';

/**
 * The bytes of all files of a store. They never change and go last, a day after their row: read after the databases, every
 * row that is in the backup has its bytes.
 */
export async function writeFiles(archive: ArchiveWriter, folder: string | undefined): Promise<KeptFile[]> {
  const kept: KeptFile[] = [];
  if (folder === undefined || !existsSync(join(folder, stored))) return kept;
  for await (const entry of await opendir(join(folder, stored), { recursive: true })) {
    if (!entry.isFile()) continue;
    const whole = join(entry.parentPath, entry.name);
    const path = relative(join(folder, stored), whole);
    const name = `files/${kept.length + 1}`;
    kept.push(keptFile.parse({ path, name, ...(await archive.add(name, createReadStream(whole))) }));
  }
  return kept;
}

export async function restoreFiles(
  archive: Archive,
  files: readonly KeptFile[],
  folder: string | undefined,
): Promise<void> {
  if (files.length === 0) return;
  if (folder === undefined)
    throw new BackupError(`the backup holds ${files.length} attached files: name their folder in FILES_DIR`);
  for (const { path, name } of files) {
    const place = join(folder, stored, path);
    await mkdir(dirname(place), { recursive: true, mode: 0o700 });
    await pipeline(archive.read(name), createWriteStream(place, { flags: 'wx', mode: 0o600, flush: true }));
  }
}
