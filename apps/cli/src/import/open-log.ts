import { createHash } from 'node:crypto';
import { createReadStream, existsSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CsvError, parse } from 'csv-parse';
import xz from 'xz-decompress';
import { LogUnreadable } from './problem.js';

/** One line: its place as a spreadsheet counts them, and its cells. */
export interface LogLine {
  readonly row: number;
  readonly cells: readonly string[];
}

export interface OpenLog {
  /** The header first. Throws `LogUnreadable`. */
  readonly lines: AsyncIterable<LogLine>;
  /** Digest of the text, the same for a compressed and a plain file; known after the last line. */
  readonly digest: () => string;
  /** Share of the file that has been read, 0 to 1. */
  readonly share: () => number;
}

const xzMagic = Buffer.from([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]);

/** Reads a log as it comes, plain or xz, as UTF-8 with or without a byte order mark. */
export async function openLog(path: string, delimiter: string): Promise<OpenLog> {
  const size = sizeOf(path);
  const file = createReadStream(path);
  const text = (await isXz(path))
    ? Readable.fromWeb(new xz.XzReadableStream(Readable.toWeb(file) as ReadableStream<Uint8Array>)) // the same class under two names
    : file;
  const hash = createHash('sha256');
  const noted = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      done(null, chunk);
    },
  });
  const csv = parse({
    bom: true,
    delimiter,
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: 1_000_000,
  });
  let digest: string | undefined;
  return {
    lines: linesOf(csv, pipeline(text, noted, csv)),
    digest: () => (digest ??= hash.digest('hex')),
    share: () => (size === 0 ? 1 : file.bytesRead / size),
  };
}

async function* linesOf(csv: AsyncIterable<string[]>, flow: Promise<void>): AsyncGenerator<LogLine> {
  let row = 0;
  flow.catch(() => undefined); // its failure ends the loop below
  try {
    for await (const cells of csv) {
      row += 1;
      if (cells.length > 1 || cells[0]?.trim()) yield { row, cells };
    }
    await flow;
  } catch (error) {
    if (error instanceof LogUnreadable) throw error;
    if (error instanceof CsvError) throw new LogUnreadable({ code: 'LOG_BAD_CSV', row: row + 1 });
    throw new LogUnreadable({ code: 'LOG_DAMAGED', row: row + 1, params: { reason: String(error) } });
  }
}

function sizeOf(path: string): number {
  if (!existsSync(path)) throw new LogUnreadable({ code: 'LOG_NOT_FOUND', row: 0 });
  const stat = statSync(path);
  if (!stat.isFile()) throw new LogUnreadable({ code: 'LOG_NOT_A_FILE', row: 0 });
  return stat.size;
}

async function isXz(path: string): Promise<boolean> {
  const file = await open(path).catch((error: unknown) => {
    throw new LogUnreadable({ code: 'LOG_NOT_READABLE', row: 0, params: { reason: String(error) } });
  });
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(xzMagic.length), 0, xzMagic.length, 0);
    return bytesRead === xzMagic.length && buffer.equals(xzMagic);
  } finally {
    await file.close();
  }
}
