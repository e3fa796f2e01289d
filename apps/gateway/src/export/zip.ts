import { pipeline, Readable } from 'node:stream';
import { crc32, createDeflateRaw } from 'node:zlib';

export interface ZippedFile {
  readonly name: string;
  readonly content: Iterable<string> | AsyncIterable<string>;
}

/** Sizes follow the bytes; names are UTF-8. */
const flags = 0x0808;
const deflated = 8;
const version = 20;

/** A ZIP that is written as it goes: nothing of it is kept but one line for each file. Files stay below 4 GB. */
export async function* zip(files: readonly ZippedFile[]): AsyncIterable<Buffer> {
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content } of files) {
    const beginsAt = offset;
    const seen = { crc: 0, size: 0, packed: 0 };
    const head = localHeader(name);
    yield head;
    const packer = createDeflateRaw();
    // what goes wrong while reading comes out of the packer
    pipeline(Readable.from(counted(content, seen)), packer, () => undefined);
    for await (const chunk of packer as AsyncIterable<Buffer>) {
      seen.packed += chunk.length;
      yield chunk;
    }
    const tail = record([
      [4, 0x08074b50],
      [4, seen.crc],
      [4, seen.packed],
      [4, seen.size],
    ]);
    yield tail;
    directory.push(centralHeader(name, seen, beginsAt));
    offset += head.length + seen.packed + tail.length;
  }
  const central = Buffer.concat(directory);
  yield central;
  yield record([
    [4, 0x06054b50],
    [4, 0],
    [2, files.length],
    [2, files.length],
    [4, central.length],
    [4, offset],
    [2, 0],
  ]);
}

interface Seen {
  crc: number;
  size: number;
  packed: number;
}

async function* counted(content: ZippedFile['content'], seen: Seen): AsyncIterable<Buffer> {
  for await (const text of content) {
    const bytes = Buffer.from(text);
    seen.crc = crc32(bytes, seen.crc);
    seen.size += bytes.length;
    yield bytes;
  }
}

/** 1980-01-01: when it was made says the name of the file. */
const madeOn = 0x0021_0000;

const localHeader = (name: string): Buffer =>
  Buffer.concat([
    record([
      [4, 0x04034b50],
      [2, version],
      [2, flags],
      [2, deflated],
      [4, madeOn],
      [4, 0],
      [4, 0],
      [4, 0],
      [2, Buffer.byteLength(name)],
      [2, 0],
    ]),
    Buffer.from(name),
  ]);

const centralHeader = (name: string, { crc, size, packed }: Seen, beginsAt: number): Buffer =>
  Buffer.concat([
    record([
      [4, 0x02014b50],
      [2, version],
      [2, version],
      [2, flags],
      [2, deflated],
      [4, madeOn],
      [4, crc],
      [4, packed],
      [4, size],
      [2, Buffer.byteLength(name)],
      [4, 0],
      [4, 0],
      [4, 0],
      [4, beginsAt],
    ]),
    Buffer.from(name),
  ]);

/** Numbers of 2 or 4 bytes, the lowest first. */
function record(fields: readonly (readonly [bytes: 2 | 4, value: number])[]): Buffer {
  return Buffer.concat(
    fields.map(([bytes, value]) => {
      const field = Buffer.alloc(bytes);
      field.writeUIntLE(value, 0, bytes);
      return field;
    }),
  );
}
