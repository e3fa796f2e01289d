import type { Caller } from '@aftercare/contracts/caller';
import type { InputOf, OutputOf, RequestDefinition } from '@aftercare/contracts/define';
import { DomainError } from '@aftercare/domain-kit/domain-error';
import type { Locale } from '@aftercare/messages/text';
import type { Ask } from '@aftercare/service-kit/rpc-client';
import { traceparentOf, type Trace } from '@aftercare/service-kit/trace';
import DataLoader from 'dataloader';
import type { Live } from '../live/live.js';
import type { Session, Sessions } from '../session/sessions.js';
import { sourceOf, type RecordOf, type RecordType } from './records.js';

/** What a sign-in or sign-out does to the browser's cookie; nothing over WebSocket. */
export interface SessionCookie {
  readonly set: (secret: string, expiresAt: Date) => void;
  readonly clear: () => void;
}

/** What every resolver of one operation shares. */
export interface GatewayContext {
  readonly session: Session;
  readonly caller: Caller;
  readonly locale: Locale;
  readonly trace: Trace;
  readonly address: string;
  readonly userAgent: string | undefined;
  readonly cookie: SessionCookie;
  readonly live: Live;
  /** The secret of the session or key that asks; undefined for nobody. */
  readonly secret: string | undefined;
  /** Who is behind the secret of a session. */
  readonly resolveSession: (secret: string) => Promise<Session | undefined>;
  /** Forgets sessions at once, here; other gateways hear of it by event. */
  readonly endSessions: (which: (session: Session) => boolean) => void;
  /** Asks a service as the caller of this operation; throws the `DomainError` that it answers. */
  readonly ask: <D extends RequestDefinition>(to: D, input: InputOf<D>, key?: string) => Promise<OutputOf<D>>;
  /** One record by uuid, or null when there is none within reach. One request per type and tick. */
  readonly load: <T extends RecordType>(
    type: T,
    id: string | null | undefined,
  ) => Promise<RecordOf<T> | null>;
  /** Batches questions that take many ids, like `solutions of these tickets`, into one request per tick. */
  readonly batch: <V>(
    name: string,
    id: string,
    read: (ids: readonly string[]) => Promise<readonly V[]>,
  ) => Promise<V>;
  /** Forgets what was read: after a change, and before each event of a subscription. */
  readonly forget: () => void;
}

export interface ContextParts {
  readonly ask: Ask;
  readonly live: Live;
  readonly sessions: Sessions;
  readonly session: Session;
  readonly secret: string | undefined;
  readonly locale: Locale;
  readonly trace: Trace;
  readonly address: string;
  readonly userAgent: string | undefined;
  readonly cookie: SessionCookie;
}

export const noCookie: SessionCookie = { set: () => undefined, clear: () => undefined };

export function createContext(parts: ContextParts): GatewayContext {
  const { session } = parts;
  const traceparent = traceparentOf(parts.trace);
  const ask: GatewayContext['ask'] = (to, input, key) =>
    parts.ask(to, input, {
      caller: session.caller,
      traceparent,
      ...(key === undefined ? {} : { idempotencyKey: key }),
    });
  const loaders = new Map<string, DataLoader<string, unknown>>();
  const loader = <V>(name: string, read: (ids: readonly string[]) => Promise<readonly V[]>) => {
    const known = loaders.get(name);
    if (known) return known as DataLoader<string, V>; // made below under the same name, so of the same values
    const made = new DataLoader<string, V>(read, { maxBatchSize: 200 });
    loaders.set(name, made);
    return made;
  };
  return {
    session,
    caller: session.caller,
    locale: parts.locale,
    trace: parts.trace,
    address: parts.address,
    userAgent: parts.userAgent,
    cookie: parts.cookie,
    live: parts.live,
    secret: parts.secret,
    resolveSession: (secret) => parts.sessions.resolve(secret),
    endSessions: (which) => parts.sessions.drop(which),
    ask,
    load: (type, id) =>
      id ? loader(type, (ids) => readRecords(ask, type, ids)).load(id) : Promise.resolve(null),
    batch: (name, id, read) => loader(name, read).load(id),
    forget: () => {
      for (const known of loaders.values()) known.clearAll();
    },
  };
}

/** In the order of the ids; null for what is missing, out of reach, or of a kind that the caller may not see at all. */
async function readRecords<T extends RecordType>(
  ask: GatewayContext['ask'],
  type: T,
  ids: readonly string[],
): Promise<(RecordOf<T> | null)[]> {
  const found = await sourceOf(type).read(ask, ids).catch(nothingWhenRefused);
  const byId = new Map(found.map((record) => [record.id, record]));
  return ids.map((id) => byId.get(id) ?? null);
}

/** For what is read on the side: who may not see a kind at all sees none of it. */
export function nothingWhenRefused(error: unknown): never[] {
  if (error instanceof DomainError && (error.code === 'NOT_ALLOWED' || error.code === 'SIGN_IN_REQUIRED'))
    return [];
  throw error;
}
