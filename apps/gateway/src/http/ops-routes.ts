import { actTexts } from '@aftercare/messages/acts';
import { errorCatalogue } from '@aftercare/messages/errors';
import type { FastifyInstance } from 'fastify';
import type { Registry } from 'prom-client';
import { explorerPage, explorerScript } from './explorer.js';

export interface OpsParts {
  readonly registry: Registry;
  /** Codes of what is wrong; empty when it can take requests. */
  readonly problems: () => readonly string[];
  readonly typeDefs: string;
}

/** COM-19: health, readiness, metrics; COM-14: schema, error catalogue, explorer. */
export function addOpsRoutes(app: FastifyInstance, { registry, problems, typeDefs }: OpsParts): void {
  const fresh = { 'cache-control': 'no-store' };
  app.get('/healthz', (_request, reply) => reply.headers(fresh).send({ status: 'alive' }));
  app.get('/readyz', (_request, reply) => {
    const found = problems();
    return reply
      .headers(fresh)
      .code(found.length === 0 ? 200 : 503)
      .send({ problems: found });
  });
  app.get('/metrics', async (_request, reply) =>
    reply
      .headers(fresh)
      .type(registry.contentType)
      .send(await registry.metrics()),
  );
  app.get('/schema.graphql', (_request, reply) =>
    reply
      .type('text/plain; charset=utf-8')
      .header('content-disposition', 'inline; filename="schema.graphql"')
      .send(typeDefs),
  );
  app.get('/errors', (_request, reply) =>
    reply.send(
      Object.entries({ ...actTexts, ...errorCatalogue }).map(([code, text]) => ({
        code,
        textZh: text.zh,
        textEn: text.en,
      })),
    ),
  );
  app.get('/explorer', (_request, reply) => reply.type('text/html; charset=utf-8').send(explorerPage));
  app.get('/explorer.js', (_request, reply) =>
    reply.type('text/javascript; charset=utf-8').send(explorerScript),
  );
}
