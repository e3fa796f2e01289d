import { clock } from '@aftercare/service-kit/spans';
import type { FastifyReply, FastifyRequest } from 'fastify';
import Negotiator from 'negotiator';
import type { GatewayContext } from '../api/context.js';
import type { AskedQuery, KnownQueries } from '../api/known-queries.js';
import type { ObserveOperation } from '../api/observe-operation.js';

export interface ShortPathParts {
  readonly known: KnownQueries;
  readonly observe: ObserveOperation;
  readonly contextOf: (request: FastifyRequest, reply: FastifyReply) => GatewayContext;
}

/** True when the request is answered; false: the usual way has to do it. */
export type ShortPath = (request: FastifyRequest, reply: FastifyReply) => Promise<boolean>;

/**
 * Known queries are answered beside Apollo, in the same words and with the same headers. What is in any way unusual,
 * a mutation, an error, an odd body, goes the usual way: a query can be asked once more.
 */
export function shortPath({ known, observe, contextOf }: ShortPathParts): ShortPath {
  return async (request, reply) => {
    const asked = askedBy(request);
    const query = asked && known.find(asked);
    const type = query && typeFor(request.headers.accept);
    if (!type) return false;
    const from = clock();
    const context = contextOf(request, reply);
    const data = await query.answer(context, asked.variables);
    if (!data) return false;
    observe({ context, name: query.name, kind: 'query', from, codes: [] });
    await reply.type(type).send(`${JSON.stringify({ data })}\n`);
    return true;
  };
}

interface AskedBody extends AskedQuery {
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A plain POST of JSON, which no other site's page can send unasked. */
function askedBy({ method, headers, body }: FastifyRequest): AskedBody | undefined {
  if (method !== 'POST' || !headers['content-type']?.startsWith('application/json')) return undefined;
  if (!isRecord(body)) return undefined;
  const { query: source, operationName, variables, extensions } = body;
  if (extensions !== undefined && extensions !== null) return undefined;
  if (typeof source !== 'string') return undefined;
  if (typeof operationName !== 'string' && operationName !== undefined && operationName !== null)
    return undefined;
  if (!isRecord(variables) && variables !== undefined && variables !== null) return undefined;
  return { source, operationName: operationName ?? undefined, variables: variables ?? {} };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const types = ['application/json; charset=utf-8', 'application/graphql-response+json; charset=utf-8'];

/** As Apollo chooses; undefined: neither is wanted. */
const typeFor = (accept: string | undefined): string | undefined =>
  accept ? new Negotiator({ headers: { accept } }).mediaType(types) : types[0];
