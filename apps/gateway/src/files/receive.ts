import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { DomainError } from '@aftercare/domain-kit/domain-error';
import { contentTypeOf, sampleBytes } from './content-type.js';
import type { FileStore, Incoming } from './file-store.js';
import type { Scan } from './scan.js';

export interface Received {
  readonly incoming: Incoming;
  readonly size: number;
  readonly sha256: string;
  readonly contentType: string;
}

export const tooLarge = (limit: number): DomainError =>
  new DomainError('FILE_TOO_LARGE', { maxMegabytes: Math.floor(limit / 1_000_000) });

/** Streams a body into the store: measured, hashed, recognised and scanned, but not kept yet. */
export async function receive(
  body: Readable,
  store: FileStore,
  limit: number,
  scan: Scan,
): Promise<Received> {
  const incoming = await store.begin();
  const seen = { size: 0, hash: createHash('sha256'), sample: [] as Buffer[], sampled: 0 };
  try {
    await pipeline(body, (chunks: AsyncIterable<Buffer>) => measured(chunks, seen, limit), incoming.writable);
    if (seen.size > limit) throw tooLarge(limit);
    if (seen.size === 0) throw new DomainError('FILE_EMPTY');
    const contentType = await contentTypeOf(Buffer.concat(seen.sample).subarray(0, sampleBytes));
    await scan(incoming.path);
    return { incoming, size: seen.size, sha256: seen.hash.digest('hex'), contentType };
  } catch (error) {
    await incoming.drop();
    throw isFull(error) ? new DomainError('FILE_STORE_FULL') : error;
  }
}

interface Seen {
  size: number;
  readonly hash: ReturnType<typeof createHash>;
  readonly sample: Buffer[];
  sampled: number;
}

/** What is over the limit is read and thrown away, so that the sender hears the refusal; twice as much is cut off. */
async function* measured(chunks: AsyncIterable<Buffer>, seen: Seen, limit: number): AsyncIterable<Buffer> {
  for await (const chunk of chunks) {
    seen.size += chunk.length;
    if (seen.size > 2 * limit) throw tooLarge(limit);
    if (seen.size > limit) continue;
    seen.hash.update(chunk);
    if (seen.sampled < sampleBytes) {
      seen.sample.push(chunk);
      seen.sampled += chunk.length;
    }
    yield chunk;
  }
}

const isFull = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT');
