import { hkdfSync } from 'node:crypto';

/** A key of this service for one purpose; the same one on every machine that runs it, and nobody else's. */
export type DeriveKey = (purpose: string) => Buffer;

/**
 * Derives keys from the service's signing key (HKDF, SHA-256, 32 bytes). With one of them a secret can be made again
 * from a record's id, so that neither the secret nor anything it follows from has to be stored.
 */
export const keyDerivation =
  (service: string, signingKeyBase64: string): DeriveKey =>
  (purpose) =>
    Buffer.from(
      hkdfSync('sha256', Buffer.from(signingKeyBase64, 'base64'), service, `aftercare ${purpose}`, 32),
    );
