import type { INestMicroservice, Type } from '@nestjs/common';
import type { NatsConnection } from '@nats-io/transport-node';
import { Registry } from 'prom-client';
import { tokenMint, tokenVerifier } from './access-token.js';
import { backpressure, type Backpressure } from './backpressure.js';
import { startBackground } from './background.js';
import type { BaseEnv } from './base-env.js';
import { consumerName } from './consumer-config.js';
import { openDatabase, type Database } from './database.js';
import { deadLetterDesk } from './dead-letter-desk.js';
import { keyDerivation } from './derive-key.js';
import { closeHealth, serveHealth } from './health.js';
import { watchEventLoop } from './event-loop.js';
import { effectsOf, sourcesOf } from './inbox-effects.js';
import { kitMetrics, type KitMetrics } from './kit-metrics.js';
import { createLog, type Log } from './log.js';
import { connectNats, watchConnection } from './nats-connection.js';
import { REACTIONS, TIMER_HANDLERS } from './providers.js';
import type { Reaction, ReactionToAll } from './reaction.js';
import { rpcClient } from './rpc-client.js';
import { RpcServer } from './rpc-server.js';
import { createApp, provided } from './service-app.js';
import type { ServiceDefinition, ServiceOptions } from './service-definition.js';
import { noSpans, otlpSpans, type Spans } from './spans.js';
import type { TimerHandler } from './timers.js';
import { safeTransport } from './transport.js';

export type { ServiceDefinition, ServiceOptions } from './service-definition.js';

export interface RunningService {
  readonly name: string;
  readonly database: Database;
  readonly problems: () => Promise<readonly string[]>;
  /** Provider of the service's module, for tests of its parts. */
  readonly get: <T>(token: Type<T> | symbol | string) => T;
  /** Takes no more work, finishes what runs, sends what it wrote, closes. */
  readonly stop: () => Promise<void>;
}

/** Starts one service: database, requests, relay, consumers, timers, audit sealing, health. */
export async function runService(
  definition: ServiceDefinition,
  env: BaseEnv,
  options: ServiceOptions = {},
): Promise<RunningService> {
  const log = options.log ?? createLog(definition.name, env.LOG_LEVEL);
  const registry = options.registry ?? new Registry();
  const undo: (() => Promise<void> | void)[] = [];
  const unwind = async () => {
    for (const step of undo.reverse()) await step();
    undo.length = 0; // a second stop has nothing left to do
  };
  try {
    undo.push(watchEventLoop(registry));
    const collector = env.OTEL_EXPORTER_OTLP_ENDPOINT;
    const spans = collector ? otlpSpans(collector, definition.name, log) : noSpans;
    undo.push(() => spans.stop());
    const { DATABASE_URL: url, DATABASE_POOL_SIZE: poolSize } = env;
    const database = await openDatabase(url, definition.entities, poolSize, log, spans);
    undo.push(() => database.source.destroy());
    const connection = await connectNats(env, definition.name, true);
    undo.push(() => connection.drain().catch(() => undefined)); // already closed: nothing to drain
    const connected = watchConnection(connection);
    const metrics = kitMetrics(registry, definition.name);
    const pressure = backpressure(database, env.OUTBOX_LIMIT, metrics);
    await pressure.look();
    const { app, reactions } = await serve(definition, env, {
      database,
      connection,
      log,
      spans,
      metrics,
      pressure,
    });
    undo.push(() => app.close());
    const background = startBackground({
      definition,
      database,
      log,
      spans,
      connect: () => connectNats(env, definition.name, false),
      pressure,
      keepDays: env.KEEP_DAYS,
      reactions,
      handlers: provided<TimerHandler>(app, TIMER_HANDLERS),
      transport: { ...safeTransport, ...options.transport },
    });
    // in turn: no more requests, no more events and timers, then the relay
    undo.splice(-1, 1, background.stopSending, async () => {
      await Promise.all([app.close(), background.stopWorking()]);
    });
    const problems = () => problemsOf(database, connected, pressure);
    if (env.HEALTH_PORT) {
      const http = await serveHealth({ problems }, registry, env.HEALTH_HOST, env.HEALTH_PORT);
      undo.push(() => closeHealth(http));
    }
    return {
      name: definition.name,
      database,
      problems,
      get: (token) => app.get(token, { strict: false }),
      stop: unwind,
    };
  } catch (error) {
    await unwind();
    throw error;
  }
}

interface ServingParts {
  readonly database: Database;
  readonly connection: NatsConnection;
  readonly log: Log;
  readonly spans: Spans;
  readonly metrics: KitMetrics;
  readonly pressure: Backpressure;
}

type Reactions = readonly (Reaction | ReactionToAll)[];

async function serve(
  definition: ServiceDefinition,
  env: BaseEnv,
  { database, connection, log, spans, metrics, pressure }: ServingParts,
): Promise<{ app: INestMicroservice; reactions: Reactions }> {
  const service = definition.name;
  let reactions: Reactions = []; // known once the module is created, which is given the desk
  const deadLetters = deadLetterDesk(database, (consumer) => {
    const source = sourcesOf(reactions).find((each) => consumerName({ service, source: each }) === consumer);
    return source === undefined ? undefined : effectsOf(reactions, source);
  });
  const server = new RpcServer({
    service,
    connection,
    verify: await tokenVerifier(service, env.SERVICE_PUBLIC_KEYS),
    database,
    log,
    spans,
    admitWrite: pressure.admitWrite,
    observe: metrics.observeRequest,
  });
  const ask = rpcClient(connection, service, await tokenMint(service, env.SERVICE_SIGNING_KEY));
  const deriveKey = keyDerivation(service, env.SERVICE_SIGNING_KEY);
  const app = await createApp(definition, { database, ask, log, deadLetters, deriveKey }, server);
  reactions = provided<Reaction | ReactionToAll>(app, REACTIONS);
  await app.listen();
  await connection.flush(); // the broker knows our subjects: who asks from now on is heard
  return { app, reactions };
}

async function problemsOf(database: Database, connected: () => boolean, pressure: Backpressure) {
  const databaseDown = await database.pool.query('SELECT 1').then(
    () => false,
    () => true,
  );
  return [
    ...(databaseDown ? ['DATABASE_UNREACHABLE'] : []),
    ...(connected() ? [] : ['NATS_UNREACHABLE']),
    ...(pressure.closed() ? ['OUTBOX_FULL'] : []),
  ];
}
