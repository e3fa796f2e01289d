import { createHash, createHmac } from 'node:crypto';

/**
 * The secret of a link follows from its id by a key that is in no database: so a repetition of the command that made
 * it gets the same secret, and neither the table of links nor the kept answers hold it.
 */
export type SecretOfLink = (linkId: string) => string;

export const secretsBy =
  (key: Buffer): SecretOfLink =>
  (linkId) =>
    createHmac('sha256', key).update(linkId).digest('base64url');

/** SHA-256 is enough for what has 256 bits that nobody can guess. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('base64url');
