/** The unit of a tar file: headers have this length, contents are filled up to a multiple of it. */
export const block = 512;

// where what stands in a header (POSIX ustar)
const nameLength = 100;
const sizeAt = 124;
const checksumAt = 148;
const checksumLength = 8;
const magicAt = 257;
const magic = 'ustar\0';
const largestOctal = 8 ** 11 - 1;

export interface TarHeader {
  readonly name: string;
  readonly bytes: number;
}

export function headerOf(name: string, bytes: number, at: Date): Buffer {
  const header = Buffer.alloc(block);
  if (Buffer.byteLength(name) > nameLength) throw new Error(`${name} is too long a name for a tar file`);
  header.write(name, 0);
  header.write('0000600\0', 100);
  header.write('0000000\0', 108);
  header.write('0000000\0', 116);
  writeSize(header, bytes);
  header.write(`${octal(Math.floor(at.getTime() / 1_000), 11)} `, 136);
  header.write('0', 156);
  header.write(`${magic}00`, magicAt);
  header.write(`${octal(checksumOf(header), 6)}\0 `, checksumAt);
  return header;
}

/** Undefined at the end of the file. Throws when it is no header, or a damaged one. */
export function readHeader(header: Buffer): TarHeader | undefined {
  if (header.every((byte) => byte === 0)) return undefined;
  const checksum = Number.parseInt(header.toString('latin1', checksumAt, checksumAt + checksumLength), 8);
  if (header.toString('latin1', magicAt, magicAt + magic.length) !== magic)
    throw new Error('it is no tar file');
  if (checksum !== checksumOf(header)) throw new Error('a header in it is damaged');
  const [name = ''] = header.toString('utf8', 0, nameLength).split('\0', 1);
  return { name, bytes: readSize(header) };
}

/** What follows a content of this length. */
export const padding = (bytes: number): Buffer => Buffer.alloc((block - (bytes % block)) % block);

/** Of all bytes of the header, its own field counted as spaces. */
function checksumOf(header: Buffer): number {
  let sum = 0;
  for (const [index, byte] of header.entries())
    sum += index >= checksumAt && index < checksumAt + checksumLength ? 0x20 : byte;
  return sum;
}

/** In octal; from 8 GiB on as a number, marked by the highest bit, as GNU tar and others read it. */
function writeSize(header: Buffer, bytes: number): void {
  if (bytes <= largestOctal) return void header.write(`${octal(bytes, 11)} `, sizeAt);
  header[sizeAt] = 0x80;
  header.writeBigUInt64BE(BigInt(bytes), sizeAt + 4);
}

const readSize = (header: Buffer): number =>
  header[sizeAt] === 0x80
    ? Number(header.readBigUInt64BE(sizeAt + 4))
    : Number.parseInt(header.toString('latin1', sizeAt, sizeAt + 12), 8);

const octal = (value: number, digits: number) => value.toString(8).padStart(digits, '0');
