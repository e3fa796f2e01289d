import { DomainError } from '@aftercare/domain-kit/domain-error';
import type { Log } from '@aftercare/service-kit/log';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { LimitExceeded } from '../limits/limits.js';
import { admitCaller, begunRequest, type Admitted, type CallerGate } from './caller-gate.js';
import { refusalOf } from './refusal.js';

/** Parts of every door beside GraphQL: files, exports. */
export interface DoorParts {
  readonly gate: CallerGate;
  readonly log: Log;
}

type Behind = (request: FastifyRequest, reply: FastifyReply, caller: Admitted) => Promise<FastifyReply>;

/** A handler behind the same sign-in, origin and rate as GraphQL, whose failures are told in the same way. */
export function door({ gate, log }: DoorParts, behind: Behind) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    let known = begunRequest(request, reply);
    try {
      known = await admitCaller(request, reply, gate, known);
      return await behind(request, reply, known);
    } catch (error) {
      const { locale, trace } = known;
      if (request.raw.destroyed && !request.raw.complete) return reply.hijack(); // hung up: nobody to answer
      const isExpected = error instanceof DomainError || error instanceof LimitExceeded;
      if (!isExpected) log.error({ err: error, reference: trace.traceId }, 'a request failed');
      const refusal = refusalOf(error, locale, trace.traceId);
      const status = (error instanceof DomainError && statuses[error.code]) || refusal.status;
      if (status === 503) void reply.header('retry-after', '1');
      return reply.code(status).send(refusal.body);
    }
  };
}

/** Beside those of the request as a whole; others are 400. */
const statuses: Readonly<Record<string, number>> = {
  NOT_FOUND: 404,
  NOT_ALLOWED: 403,
  IDEMPOTENCY_CONFLICT: 409,
  EXPORTS_RUNNING: 429,
  FILE_TOO_LARGE: 413,
  FILE_REFUSED_BY_SCAN: 422,
  FILE_STORE_FULL: 507,
};
