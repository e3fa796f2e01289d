import { createHash } from 'node:crypto';
import type { AttachableKind } from '@aftercare/contracts/attachment';

/** The id of what a caller uploads under a key: the same key names the same file, so that a repetition is none. */
export function fileIdOf(callerId: string, key: string): string {
  const bytes = createHash('sha256').update(`upload ${callerId} ${key}`).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80; // version 8: made by a rule of one's own
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** Where a file is read, from the root of this server. */
export const fileAddress = (kind: AttachableKind, id: string): string => `/files/${kind}/${id}`;
