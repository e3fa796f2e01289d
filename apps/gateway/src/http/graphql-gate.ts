import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { CheckedDocuments } from '../limits/document.js';
import { LimitExceeded } from '../limits/limits.js';
import { admitCaller, begunRequest, type Admitted, type CallerGate } from './caller-gate.js';
import { credentialOf } from './credentials.js';
import { refusalOf } from './refusal.js';
import type { ShortPath } from './short-path.js';

export interface Gate extends CallerGate {
  readonly documents: CheckedDocuments;
  /** Tried for whoever is let in. */
  readonly shortPath: ShortPath;
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
      await gate.shortPath(request, reply);
    } catch (error) {
      const refusal = refusalOf(error, locale, trace.traceId);
      if (refusal.status === 503) void reply.header('retry-after', '1');
      await reply.code(refusal.status).send(refusal.body);
    }
  });
}

function begin(request: FastifyRequest, reply: FastifyReply): Admitted {
  const known = admitted.get(request);
  if (known) return known;
  const started = begunRequest(request, reply);
  admitted.set(request, started);
  return started;
}

async function admit(request: FastifyRequest, reply: FastifyReply, gate: Gate): Promise<void> {
  const started = begin(request, reply);
  // Apollo refuses what another site's page could send; without a cookie such a request can do no more than anybody
  const credential = credentialOf(request.headers, gate.origins().secure);
  if (credential?.from !== 'cookie') request.headers['apollo-require-preflight'] ??= 'no cookie';
  const caller = await admitCaller(request, reply, gate, started);
  checkOperation(request, gate.documents);
  admitted.set(request, caller);
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

const pathOf = (request: FastifyRequest) => request.url.split('?', 1)[0];
