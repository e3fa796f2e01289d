import { createHash, randomBytes } from 'node:crypto';

/** How a login is found, also one that does not exist: people type passwords into that field, too. */
export const loginHash = (login: string): string => sha256(login.normalize('NFKC').trim().toLowerCase());

/** SHA-256 is enough for what has 256 random bits. */
export const secretHash = (secret: string): string => sha256(secret);

/** A secret that nobody guesses, with a prefix that says what it is (for people and for scanners of leaked secrets). */
export const newSecret = (prefix: string): string => `${prefix}_${randomBytes(32).toString('base64url')}`;

const sha256 = (text: string) => createHash('sha256').update(text).digest('base64url');
