import { createHash } from 'node:crypto';
import type { Caller } from '@aftercare/contracts/caller';
import { resolveSession } from '@aftercare/contracts/identity/session';
import type { Ask } from '@aftercare/service-kit/rpc-client';

/** Who stands behind a request. */
export interface Session {
  readonly caller: Caller;
  /** Null for machines and for nobody. */
  readonly sessionId: string | null;
  /** IANA name; null for machines and for nobody. */
  readonly zone: string | null;
}

export interface Credential {
  readonly from: 'cookie' | 'header';
  readonly secret: string;
}

export interface Sessions {
  /** Undefined for a secret that never was, has ended, or was revoked. Throws SERVICE_UNAVAILABLE. */
  readonly resolve: (secret: string) => Promise<Session | undefined>;
  /** Forgets what is kept of the sessions for which `which` holds, so that the next request asks again. */
  readonly drop: (which: (session: Session) => boolean) => void;
  /** Is told after each `drop`. */
  readonly onDrop: (listener: () => void) => () => void;
}

interface Kept {
  readonly session: Promise<Session | undefined>;
  known?: Session;
  until: number;
}

const keptForMs = 60_000;
const keptAtMost = 20_000;

/** Resolved sessions, kept for a minute at most; the secret itself is not kept. */
export function createSessions(ask: Ask): Sessions {
  const kept = new Map<string, Kept>();
  const listeners = new Set<() => void>();
  return {
    resolve(secret) {
      const key = createHash('sha256').update(secret).digest('base64url');
      const now = Date.now();
      const known = kept.get(key);
      if (known && known.until > now) return known.session;
      if (kept.size >= keptAtMost) kept.clear();
      const entry: Kept = { until: now + keptForMs, session: lookUp(ask, secret, entryOf) };
      kept.set(key, entry);
      entry.session.then(
        (session) => {
          if (session) entry.known = session;
          else kept.delete(key);
        },
        () => kept.delete(key),
      );
      return entry.session;
      function entryOf(until: number) {
        entry.until = Math.min(entry.until, until);
      }
    },
    drop(which) {
      for (const [key, { known }] of kept) if (!known || which(known)) kept.delete(key);
      for (const listener of listeners) listener();
    },
    onDrop(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

async function lookUp(
  ask: Ask,
  secret: string,
  keepUntil: (until: number) => void,
): Promise<Session | undefined> {
  const input = resolveSession.input.safeParse({ kind: kindOf(secret), secret });
  if (!input.success) return undefined;
  const { caller, sessionId, zone, validUntil } = await ask(resolveSession, input.data);
  if (validUntil) keepUntil(Date.parse(validUntil));
  return caller ? { caller, sessionId, zone } : undefined;
}

/** API keys begin with a prefix by which people recognise them. */
const kindOf = (secret: string) => (secret.startsWith('ack_') ? 'API_KEY' : 'SESSION');
