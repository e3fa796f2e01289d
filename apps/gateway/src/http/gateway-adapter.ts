import { messageOf } from '@aftercare/messages/errors';
import { localeFrom } from '@aftercare/messages/text';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { LimitExceeded, limits } from '../limits/limits.js';
import { refusalOf } from './refusal.js';

/** Fastify under Nest, with the answers of this API to what is refused before any resolver runs. */
export class GatewayAdapter extends FastifyAdapter {
  constructor(trustedProxies: readonly string[]) {
    super({ bodyLimit: limits.body, trustProxy: [...trustedProxies], forceCloseConnections: true });
  }

  override setErrorHandler(): ReturnType<FastifyAdapter['setErrorHandler']> {
    return this.getInstance().setErrorHandler((error: FastifyError, request, reply) =>
      answerBroken(error, request, reply),
    );
  }

  override setNotFoundHandler(): ReturnType<FastifyAdapter['setNotFoundHandler']> {
    return this.getInstance().setNotFoundHandler((_request, reply) =>
      reply.code(404).send({ code: 'NOT_FOUND' }),
    );
  }
}

/** Too big, malformed, of another type: in JSON, with a code. */
function answerBroken(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const locale = localeFrom(request.headers['accept-language']);
  if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') {
    const refusal = refusalOf(new LimitExceeded('body'), locale);
    return reply.code(refusal.status).header('connection', 'close').send(refusal.body);
  }
  const status = error.statusCode && error.statusCode < 500 ? error.statusCode : 500;
  const code = status === 500 ? 'INTERNAL_ERROR' : 'BAD_REQUEST';
  return reply
    .code(status)
    .send({ errors: [{ message: messageOf(code, {}, locale), extensions: { code } }] });
}
