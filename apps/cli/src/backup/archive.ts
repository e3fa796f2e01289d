import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, rename, rm, type FileHandle } from 'node:fs/promises';
import type { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { block, headerOf, padding, readHeader } from './tar-header.js';

/** What stands in the archive under one name. */
export interface ArchivedFile {
  readonly bytes: number;
  readonly sha256: string;
}

/** A tar file that grows entry by entry. Until `close` it has another name: half of one is never taken for a whole. */
export interface ArchiveWriter {
  /** `through`: what the content goes through before it is written, such as a compressor. */
  readonly add: (name: string, source: Readable, through?: Transform) => Promise<ArchivedFile>;
  readonly close: () => Promise<void>;
  readonly discard: () => Promise<void>;
}

/** Readable by its owner alone. Fails when there is a file of that name. */
export async function createArchive(path: string): Promise<ArchiveWriter> {
  const unfinished = `${path}.unfinished-${process.pid}`;
  const file = await open(unfinished, 'wx', 0o600);
  let end = 0;
  return {
    async add(name, source, through) {
      const begin = end + block;
      const hash = createHash('sha256');
      let at = begin;
      const write = async (chunks: AsyncIterable<Buffer>) => {
        for await (const chunk of chunks) {
          hash.update(chunk);
          at = await writeAll(file, chunk, at);
        }
      };
      await (through ? pipeline(source, through, write) : pipeline(source, write));
      const bytes = at - begin;
      await writeAll(file, headerOf(name, bytes, new Date()), end); // the size is known now
      end = await writeAll(file, padding(bytes), at);
      return { bytes, sha256: hash.digest('hex') };
    },
    async close() {
      await writeAll(file, Buffer.alloc(2 * block), end);
      await file.sync();
      await file.close();
      await rename(unfinished, path);
    },
    async discard() {
      await file.close();
      await rm(unfinished, { force: true });
    },
  };
}

async function writeAll(file: FileHandle, bytes: Buffer, at: number): Promise<number> {
  let done = 0;
  while (done < bytes.length)
    done += (await file.write(bytes, done, bytes.length - done, at + done)).bytesWritten;
  return at + done;
}

export interface Archive {
  readonly names: readonly string[];
  /** The content of an entry, in pieces; throws when there is none of this name. */
  readonly read: (name: string) => Readable;
}

/** Throws when it is no tar file, or ends before its end. */
export async function openArchive(path: string): Promise<Archive> {
  const file = await open(path, 'r');
  const entries = new Map<string, { readonly begin: number; readonly bytes: number }>();
  try {
    const { size } = await file.stat();
    const bytes = Buffer.alloc(block);
    for (let at = 0; ;) {
      if ((await file.read(bytes, 0, block, at)).bytesRead < block) throw new Error('it ends too early');
      const header = readHeader(bytes);
      if (!header) break;
      entries.set(header.name, { begin: at + block, bytes: header.bytes });
      at += block + header.bytes + padding(header.bytes).length;
      if (at > size) throw new Error('it ends too early');
    }
  } finally {
    await file.close();
  }
  return {
    names: [...entries.keys()],
    read(name) {
      const entry = entries.get(name);
      if (!entry) throw new Error(`it has no ${name}`);
      // `end` is inclusive; nothing in a backup is empty
      return createReadStream(path, { start: entry.begin, end: entry.begin + entry.bytes - 1 });
    },
  };
}

/** Of an entry as it is in the file now. */
export async function hashOf(archive: Archive, name: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of archive.read(name)) hash.update(chunk as Buffer); // a file stream without encoding yields buffers
  return hash.digest('hex');
}

export async function textOf(archive: Archive, name: string): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of archive.read(name)) chunks.push(chunk as Buffer); // as above
  return Buffer.concat(chunks).toString('utf8');
}
