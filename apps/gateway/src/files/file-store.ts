import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, opendir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable, Writable } from 'node:stream';

/** What the bytes of a file are found by: its id, and the hash of what was sent under it. */
export interface StoredName {
  readonly id: string;
  readonly sha256: string;
}

/** Bytes on their way in: seen by nobody until they are kept, gone when they are dropped. */
export interface Incoming {
  /** Where they are, for a scanner to look at. */
  readonly path: string;
  readonly writable: Writable;
  /** On the disk for good, power cut or not. The same file again changes nothing. */
  readonly keep: (name: StoredName) => Promise<void>;
  readonly drop: () => Promise<void>;
}

/** Where the bytes of files lie. Who may read them is not its business. */
export interface FileStore {
  readonly begin: () => Promise<Incoming>;
  /** Undefined when there is no such file. */
  readonly read: (
    name: StoredName,
  ) => Promise<{ readonly size: number; readonly bytes: Readable } | undefined>;
  /** All files that were written before this moment (ms since 1970). */
  readonly writtenBefore: (moment: number) => AsyncIterable<StoredName>;
  readonly remove: (name: StoredName) => Promise<void>;
}

/** A folder: `kept/<two of the id>/<id>-<sha256>`, beside `incoming/`. Several gateways may share it. */
export function folderStore(folder: string): FileStore {
  const kept = join(folder, 'kept');
  const pathOf = ({ id, sha256 }: StoredName) => join(kept, id.slice(0, 2), `${id}-${sha256}`);
  return {
    async begin() {
      const incoming = join(folder, 'incoming');
      await mkdir(incoming, { recursive: true, mode: 0o700 });
      const path = join(incoming, randomUUID());
      return {
        path,
        writable: createWriteStream(path, { flags: 'wx', mode: 0o600, flush: true }),
        async keep(name) {
          const place = pathOf(name);
          await mkdir(dirname(place), { recursive: true, mode: 0o700 });
          await rename(path, place);
          await Promise.all([dirname(place), kept].map(syncFolder));
        },
        drop: () => rm(path, { force: true }),
      };
    },
    async read(name) {
      const path = pathOf(name);
      const found = await stat(path).catch(absent);
      return found && { size: found.size, bytes: createReadStream(path) };
    },
    async *writtenBefore(moment) {
      for await (const path of filesIn(kept)) {
        const [, id, sha256] = namePattern.exec(path) ?? [];
        const found = await stat(path).catch(absent);
        if (id && sha256 && found && found.mtimeMs < moment) yield { id, sha256 };
      }
      // what was cut off on its way in
      for await (const path of filesIn(join(folder, 'incoming'))) {
        const found = await stat(path).catch(absent);
        if (found && found.mtimeMs < moment) await rm(path, { force: true });
      }
    },
    remove: (name) => rm(pathOf(name), { force: true }),
  };
}

const namePattern = /([0-9a-f-]{36})-([0-9a-f]{64})$/;

async function* filesIn(folder: string): AsyncIterable<string> {
  const entries = await opendir(folder, { recursive: true }).catch(absent);
  for await (const entry of entries ?? []) if (entry.isFile()) yield join(entry.parentPath, entry.name);
}

/** A new name is on the disk once its folder is. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}
