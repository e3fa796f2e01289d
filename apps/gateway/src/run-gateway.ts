import { watchEventLoop } from '@aftercare/service-kit/event-loop';
import { createLog, type Log } from '@aftercare/service-kit/log';
import { connectNats, watchConnection } from '@aftercare/service-kit/nats-connection';
import { rpcClient, type Ask } from '@aftercare/service-kit/rpc-client';
import { noSpans, otlpSpans } from '@aftercare/service-kit/spans';
import { tokenMint } from '@aftercare/service-kit/access-token';
import { typeDefs } from '@aftercare/graphql-schema/type-defs';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import proxyAddr from '@fastify/proxy-addr';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Gauge, Registry } from 'prom-client';
import { answerPlugin } from './api/apollo-plugin.js';
import { createContext, noCookie, type ContextParts } from './api/context.js';
import { knownQueries } from './api/known-queries.js';
import { observeOperations } from './api/observe-operation.js';
import { executableSchema } from './api/schema.js';
import type { GatewayEnv } from './env.js';
import { addExportRoutes } from './export/export-routes.js';
import { addFileRoutes } from './files/file-routes.js';
import { folderStore } from './files/file-store.js';
import { scanBy } from './files/scan.js';
import { keepSwept } from './files/sweep.js';
import { GatewayModule, graphqlPath } from './gateway.module.js';
import { GatewayAdapter } from './http/gateway-adapter.js';
import { endedCookie, sessionCookie } from './http/credentials.js';
import { leaving } from './http/leaving.js';
import { admittedRequest, guardGraphql } from './http/graphql-gate.js';
import { addOpsRoutes } from './http/ops-routes.js';
import { ownOrigins, type Origins } from './http/origins.js';
import { takePageErrors } from './http/page-errors.js';
import { servePortal } from './http/portal-files.js';
import { addSecurityHeaders } from './http/security-headers.js';
import { shortPath } from './http/short-path.js';
import { checkedDocuments } from './limits/document.js';
import { rateLimiter } from './limits/rate.js';
import { listenForHints } from './live/hints.js';
import { createLive } from './live/live.js';
import { createPresence } from './live/presence.js';
import { serveSubscriptions } from './live/websocket.js';
import { dropEndedSessions } from './session/drop-ended-sessions.js';
import { createSessions, type Session } from './session/sessions.js';

export interface RunningGateway {
  /** Where it listens, e.g. `http://127.0.0.1:4000`. */
  readonly url: string;
  readonly stop: () => Promise<void>;
}

export interface GatewayOptions {
  readonly log?: Log;
  readonly registry?: Registry;
  /** For tests that count requests to services. */
  readonly watchAsk?: (ask: Ask) => Ask;
}

const PAGE_ERRORS_A_MINUTE = 20;

/** Starts the gateway: HTTP, WebSocket, portal. The quick start and the tests run it as `main.ts` does. */
export async function runGateway(env: GatewayEnv, options: GatewayOptions = {}): Promise<RunningGateway> {
  const log = options.log ?? createLog('gateway', env.LOG_LEVEL);
  const registry = options.registry ?? new Registry();
  const collector = env.OTEL_EXPORTER_OTLP_ENDPOINT;
  const spans = collector ? otlpSpans(collector, 'gateway', log) : noSpans;
  const endWatch = watchEventLoop(registry);
  const connection = await connectNats(env, 'gateway', true);
  const connected = watchConnection(connection);
  const plainAsk = rpcClient(connection, 'gateway', await tokenMint('gateway', env.SERVICE_SIGNING_KEY));
  const ask = options.watchAsk?.(plainAsk) ?? plainAsk;
  const sessions = createSessions(ask);
  const presence = createPresence(connection);
  const live = createLive(listenForHints(connection), presence);
  dropEndedSessions(live.hints, sessions);
  const limiter = rateLimiter();
  const rate = (session: Session, address: string) =>
    session.caller.kind === 'anonymous'
      ? limiter(address, env.ANONYMOUS_RATE_LIMIT)
      : limiter(session.caller.id, env.RATE_LIMIT);
  const documents = checkedDocuments();
  const schema = executableSchema();
  const contextOf = (parts: Omit<ContextParts, 'ask' | 'live' | 'sessions'>) =>
    createContext({ ...parts, ask, live, sessions });
  let origins: Origins = ownOrigins(env.PUBLIC_URL ?? `http://${env.HOST}:${env.PORT}`);

  const adapter = new GatewayAdapter(env.TRUSTED_PROXIES);
  const http = adapter.getInstance();
  addSecurityHeaders(http, () => origins.publicUrl.replace(/^http/, 'ws'), origins.secure);
  const leave = leaving(http);
  const gate = { sessions, rate, origins: () => origins };
  const requestContext = (request: FastifyRequest, reply: FastifyReply) =>
    contextOf({
      ...admittedRequest(request),
      address: request.ip,
      userAgent: request.headers['user-agent'],
      cookie: {
        set: (fresh, expiresAt) =>
          void reply.header('set-cookie', sessionCookie(fresh, expiresAt, origins.secure)),
        clear: () => void reply.header('set-cookie', endedCookie(origins.secure)),
      },
    });
  const observe = observeOperations(log, registry, spans);
  const known = knownQueries(schema);
  guardGraphql(http, graphqlPath, {
    ...gate,
    documents,
    shortPath: shortPath({ known, observe, contextOf: requestContext }),
  });
  const open = new Gauge({
    name: 'aftercare_gateway_websockets',
    help: 'Open WebSocket connections',
    registers: [registry],
  });
  const app = await NestFactory.create<NestFastifyApplication>(
    GatewayModule.with({
      schema,
      plugin: answerPlugin({ log, observe, known }),
      contextOf: requestContext,
    }),
    adapter,
    { logger: ['error', 'fatal'], bodyParser: true },
  );
  const problems = () => [
    ...(connected() ? [] : ['NATS_UNREACHABLE']),
    ...(leave.isLeaving() ? ['STOPPING'] : []),
  ];
  addOpsRoutes(http, { registry, typeDefs, problems });
  takePageErrors(http, { log, rate: (address) => limiter(`page error of ${address}`, PAGE_ERRORS_A_MINUTE) });
  const store = folderStore(env.FILES_DIR);
  addFileRoutes(http, { gate, log, ask, store, limit: env.FILE_LIMIT, scan: scanBy(env.FILE_SCAN_COMMAND) });
  addExportRoutes(http, {
    gate,
    log,
    schema,
    contextOf: (admitted, request) =>
      contextOf({
        ...admitted,
        address: request.ip,
        userAgent: request.headers['user-agent'],
        cookie: noCookie,
      }),
  });
  const endSweeping = keepSwept(store, plainAsk, log);
  if (env.PORTAL_DIR) servePortal(http, env.PORTAL_DIR);
  await app.listen(env.PORT, env.HOST);
  const url = await app.getUrl();
  if (!env.PUBLIC_URL) origins = ownOrigins(url);
  const trust = proxyAddr.compile(env.TRUSTED_PROXIES);
  const closeSubscriptions = serveSubscriptions(http.server, graphqlPath, {
    schema,
    sessions,
    documents,
    rate,
    contextOf,
    open,
    log,
    origins: () => origins,
    addressOf: (request) => proxyAddr(request, trust),
  });
  log.info({ url }, 'ready');
  return {
    url,
    // what was begun is answered, while everything that it needs is still there
    async stop() {
      endSweeping();
      presence.stop();
      await Promise.all([closeSubscriptions(), leave.untilAnswered()]);
      await app.close();
      await connection.drain().catch(() => undefined); // already closed: nothing to drain
      await spans.stop();
      endWatch();
    },
  };
}
