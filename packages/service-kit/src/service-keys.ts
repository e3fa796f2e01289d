import { generateKeyPairSync } from 'node:crypto';

export interface ServiceKeys {
  /** Name (`gateway` or a service) → private key, PKCS #8 DER, base64. */
  readonly privateKeys: Readonly<Record<string, string>>;
  /** Name → public key, SPKI DER, base64. */
  readonly publicKeys: Readonly<Record<string, string>>;
}

/** A fresh Ed25519 key pair for each name. The quick start, compose and tests make theirs with this. */
export function generateServiceKeys(names: readonly string[]): ServiceKeys {
  const pairs = names.map((name) => {
    const { privateKey, publicKey } = generateKeyPairSync('ed25519', {
      privateKeyEncoding: { type: 'pkcs8', format: 'der' },
      publicKeyEncoding: { type: 'spki', format: 'der' },
    });
    return { name, privateKey: privateKey.toString('base64'), publicKey: publicKey.toString('base64') };
  });
  return {
    privateKeys: Object.fromEntries(pairs.map((pair) => [pair.name, pair.privateKey])),
    publicKeys: Object.fromEntries(pairs.map((pair) => [pair.name, pair.publicKey])),
  };
}
