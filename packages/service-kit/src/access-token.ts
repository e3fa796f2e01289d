import { caller as callerSchema, type Caller } from '@aftercare/contracts/caller';
import { DomainError } from '@aftercare/domain-kit/domain-error';
import { decodeJwt, importPKCS8, importSPKI, jwtVerify, SignJWT, type CryptoKey } from 'jose';

const lifetimeSeconds = 300;
const mintedFor = 60_000;
/** How far the clocks of two machines may differ. */
const clockToleranceSeconds = 5;

/** Mints short-lived tokens that tell one service who asks; cached per caller and minute. */
export type MintToken = (caller: Caller, audience: string) => Promise<string>;
export type VerifyToken = (token: string) => Promise<Caller>;

/** Signs as `issuer` (the gateway or a service). A token lives 5 minutes and is good for one service only. */
export async function tokenMint(issuer: string, privateKeyBase64: string): Promise<MintToken> {
  const key = await importPKCS8(pem('PRIVATE KEY', privateKeyBase64), 'EdDSA');
  const minted = new Map<string, { token: Promise<string>; until: number }>();
  return (caller, audience) => {
    const cacheKey = `${audience} ${JSON.stringify(caller)}`;
    const known = minted.get(cacheKey);
    if (known && known.until > Date.now()) return known.token;
    if (minted.size > 5_000) minted.clear();
    const token = new SignJWT({ caller })
      .setProtectedHeader({ alg: 'EdDSA' })
      .setIssuer(issuer)
      .setAudience(audience)
      .setIssuedAt()
      .setExpirationTime(`${lifetimeSeconds}s`)
      .sign(key);
    minted.set(cacheKey, { token, until: Date.now() + mintedFor });
    return token;
  };
}

/**
 * Verifies tokens meant for `audience`. Only the gateway speaks for people; a service speaks for itself alone.
 * Throws `SIGN_IN_REQUIRED` for anything else.
 */
export async function tokenVerifier(
  audience: string,
  publicKeys: Record<string, string>,
): Promise<VerifyToken> {
  const keys = new Map(
    await Promise.all(
      Object.entries(publicKeys).map(
        async ([issuer, spki]) => [issuer, await importSPKI(pem('PUBLIC KEY', spki), 'EdDSA')] as const,
      ),
    ),
  );
  const verified = new Map<string, { caller: Caller; until: number }>();
  return async (token) => {
    const known = verified.get(token);
    if (known && known.until > Date.now()) return known.caller;
    const { caller, expiresAt } = await verify(token, audience, keys);
    if (verified.size > 5_000) verified.clear();
    verified.set(token, { caller, until: Math.min(expiresAt, Date.now() + mintedFor) });
    return caller;
  };
}

async function verify(token: string, audience: string, keys: ReadonlyMap<string, CryptoKey>) {
  const issuer = claimedIssuer(token);
  const key = keys.get(issuer);
  if (!key) throw new DomainError('SIGN_IN_REQUIRED');
  const payload = await jwtVerify(token, key, {
    audience,
    issuer,
    algorithms: ['EdDSA'],
    requiredClaims: ['exp', 'iat'],
    maxTokenAge: lifetimeSeconds,
    clockTolerance: clockToleranceSeconds,
  }).then(
    (result) => result.payload,
    () => undefined, // forged, expired or meant for another: refused below
  );
  const caller = callerSchema.safeParse(payload?.['caller']).data;
  if (!payload?.exp || !caller) throw new DomainError('SIGN_IN_REQUIRED');
  const speaksForItself = caller.kind === 'service' && caller.id === issuer;
  if (issuer !== 'gateway' && !speaksForItself) throw new DomainError('SIGN_IN_REQUIRED');
  return { caller, expiresAt: payload.exp * 1000 };
}

/** Who the token says has signed it: chooses the key with which that is then verified. */
function claimedIssuer(token: string): string {
  try {
    return decodeJwt(token).iss ?? '';
  } catch {
    return ''; // not a token at all: nobody's
  }
}

const pem = (label: string, base64: string) => `-----BEGIN ${label}-----\n${base64}\n-----END ${label}-----`;
