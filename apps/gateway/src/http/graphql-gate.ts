import { DomainError } from '@aftercare/domain-kit/domain-error';
import { localeFrom, type Locale } from '@aftercare/messages/text';
import { traceFrom, type Trace } from '@aftercare/service-kit/trace';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { CheckedDocuments } from '../limits/document.js';
import { LimitExceeded } from '../limits/limits.js';
import type { Rate } from '../limits/rate.js';
import type { Session, Sessions } from '../session/sessions.js';
import { credentialOf, endedCookie } from './credentials.js';
import type { Origins } from './origins.js';
import { refusalOf } from './refusal.js';

/** What is known of a request before any of it is executed. */
export interface Admitted {
  readonly session: Session;
  /** Of the session or key; undefined for nobody. */
  readonly secret: string | undefined;
  readonly locale: Locale;
  readonly trace: Trace;
}

export interface Gate {
  readonly sessions: Sessions;
  readonly origins: () => Origins;
  readonly documents: CheckedDocuments;
  /** Counts a request of this caller or address. */
  readonly rate: (session: Session, address: string) => Rate;
}

const admitted = new WeakMap<FastifyRequest, Admitted>();

export function admittedRequest(request: FastifyRequest): Admitted {
  const known = admitted.get(request);
  if (!known) throw new Error('this request did not pass the gate');
  return known;
}

/** Before GraphQL: who asks, from which page, how often, and whether the document keeps the limits (COM-18). */
export function guardGraphql(app: FastifyInstance, path: string, gate: Gate): void {
  app.addHook('onRequest', (request, reply, done) => {
    if (pathOf(request) === path) begin(request, reply);
    done();
  });
  app.addHook('preHandler', async (request, reply) => {
    if (pathOf(request) !== path) return;
    const { locale, trace } = begin(request, reply);
    try {
      await admit(request, reply, gate);
    } catch (error) {
      const refusal = refusalOf(error, locale, trace.traceId);
      if (refusal.status === 503) void reply.header('retry-after', '1');
      await reply.code(refusal.status).send(refusal.body);
    }
  });
}

/** The trace begins with the first byte, so that also what is refused while it is read can be found in the log. */
function begin(request: FastifyRequest, reply: FastifyReply): Admitted {
  const known = admitted.get(request);
  if (known) return known;
  const traceparent = request.headers.traceparent;
  const trace = traceFrom(typeof traceparent === 'string' ? traceparent : undefined);
  const locale = localeFrom(request.headers['accept-language']);
  const started = { trace, locale, session: nobody(locale), secret: undefined };
  admitted.set(request, started);
  void reply.header('x-trace-id', trace.traceId).header('cache-control', 'no-store');
  return started;
}

async function admit(request: FastifyRequest, reply: FastifyReply, gate: Gate): Promise<void> {
  const { trace, locale } = begin(request, reply);
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
  checkOperation(request, gate.documents);
  const spoken =
    session.caller.kind === 'staff' || session.caller.kind === 'contact' ? session.caller.locale : locale;
  admitted.set(request, { session, secret, locale: spoken, trace });
}

async function sessionOf(
  request: FastifyRequest,
  reply: FastifyReply,
  gate: Gate,
  locale: Locale,
): Promise<Pick<Admitted, 'session' | 'secret'>> {
  const origins = gate.origins();
  const credential = credentialOf(request.headers, origins.secure);
  // Apollo refuses what another site's page could send; without a cookie such a request can do no more than anybody
  if (credential?.from !== 'cookie') request.headers['apollo-require-preflight'] ??= 'no cookie';
  if (!credential) return { session: nobody(locale), secret: undefined };
  if (credential.from === 'cookie' && !origins.allows(request.headers.origin))
    throw new DomainError('ORIGIN_NOT_ALLOWED');
  const session = await gate.sessions.resolve(credential.secret);
  if (session) return { session, secret: credential.secret };
  if (credential.from === 'header') throw new DomainError('SIGN_IN_REQUIRED');
  void reply.header('set-cookie', endedCookie(origins.secure));
  return { session: nobody(locale), secret: undefined };
}

function checkOperation(request: FastifyRequest, documents: CheckedDocuments): void {
  if (Array.isArray(request.body)) throw new LimitExceeded('batch');
  const { query, variables } = ((request.method === 'GET' ? request.query : request.body) ?? {}) as Record<
    string,
    unknown
  >; // parsed by Fastify; checked below
  if (typeof query === 'string')
    documents.check(query, typeof variables === 'string' ? jsonOf(variables) : variables);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // the executor says what is wrong with it
  }
}

export const nobody = (locale: Locale): Session => ({
  caller: { kind: 'anonymous', id: 'anonymous', locale },
  sessionId: null,
  zone: null,
});

const pathOf = (request: FastifyRequest) => request.url.split('?', 1)[0];
