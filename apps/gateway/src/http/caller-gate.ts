import { DomainError } from '@aftercare/domain-kit/domain-error';
import { localeFrom, type Locale } from '@aftercare/messages/text';
import { traceFrom, type Trace } from '@aftercare/service-kit/trace';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { LimitExceeded } from '../limits/limits.js';
import type { Rate } from '../limits/rate.js';
import type { Session, Sessions } from '../session/sessions.js';
import { credentialOf, endedCookie } from './credentials.js';
import type { Origins } from './origins.js';

/** What is known of a request before any of it is executed. */
export interface Admitted {
  readonly session: Session;
  /** Of the session or key; undefined for nobody. */
  readonly secret: string | undefined;
  readonly locale: Locale;
  readonly trace: Trace;
}

export interface CallerGate {
  readonly sessions: Sessions;
  readonly origins: () => Origins;
  /** Counts a request of this caller or address. */
  readonly rate: (session: Session, address: string) => Rate;
}

/** The trace begins with the first byte, so that also what is refused while it is read can be found in the log. */
export function begunRequest(request: FastifyRequest, reply: FastifyReply): Admitted {
  const traceparent = request.headers.traceparent;
  const trace = traceFrom(typeof traceparent === 'string' ? traceparent : undefined);
  const locale = localeFrom(request.headers['accept-language']);
  void reply.header('x-trace-id', trace.traceId).header('cache-control', 'no-store');
  return { trace, locale, session: nobody(locale), secret: undefined };
}

/** Who asks, from which page, and how often: the same for every door of the gateway. */
export async function admitCaller(
  request: FastifyRequest,
  reply: FastifyReply,
  gate: CallerGate,
  { trace, locale }: Admitted,
): Promise<Admitted> {
  const { session, secret } = await sessionOf(request, reply, gate, locale);
  const rate = gate.rate(session, request.ip);
  void reply.headers({
    'ratelimit-limit': rate.limit,
    'ratelimit-remaining': rate.remaining,
    'ratelimit-reset': rate.resetSeconds,
  });
  if (!rate.allowed) {
    void reply.header('retry-after', rate.retrySeconds);
    throw new LimitExceeded('rate', rate.limit);
  }
  const spoken =
    session.caller.kind === 'staff' || session.caller.kind === 'contact' ? session.caller.locale : locale;
  return { session, secret, locale: spoken, trace };
}

async function sessionOf(
  request: FastifyRequest,
  reply: FastifyReply,
  gate: CallerGate,
  locale: Locale,
): Promise<Pick<Admitted, 'session' | 'secret'>> {
  const origins = gate.origins();
  const credential = credentialOf(request.headers, origins.secure);
  if (!credential) return { session: nobody(locale), secret: undefined };
  if (credential.from === 'cookie' && !origins.allows(request.headers.origin))
    throw new DomainError('ORIGIN_NOT_ALLOWED');
  const session = await gate.sessions.resolve(credential.secret);
  if (session) return { session, secret: credential.secret };
  if (credential.from === 'header') throw new DomainError('SIGN_IN_REQUIRED');
  void reply.header('set-cookie', endedCookie(origins.secure));
  return { session: nobody(locale), secret: undefined };
}

export const nobody = (locale: Locale): Session => ({
  caller: { kind: 'anonymous', id: 'anonymous', locale },
  sessionId: null,
  zone: null,
});
