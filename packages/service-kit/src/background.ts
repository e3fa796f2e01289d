import type { NatsConnection } from '@nats-io/transport-node';
import { runAuditSealer } from './audit-chain.js';
import { runBackpressure, type Backpressure } from './backpressure.js';
import type { Database } from './database.js';
import { runHousekeeping } from './housekeeping.js';
import { aggregatesFrom, effectsOf, sourcesOf } from './inbox-effects.js';
import { runInboxConsumer } from './inbox-consumer.js';
import type { Log } from './log.js';
import { runOutboxRelay } from './outbox-relay.js';
import type { Reaction, ReactionToAll } from './reaction.js';
import type { ServiceDefinition } from './service-definition.js';
import type { Spans } from './spans.js';
import { runTimers, type TimerHandler } from './timers.js';
import type { Transport } from './transport.js';

export interface BackgroundParts {
  readonly definition: ServiceDefinition;
  readonly database: Database;
  readonly log: Log;
  readonly spans: Spans;
  /** Opens a connection that does not reconnect by itself. */
  readonly connect: () => Promise<NatsConnection>;
  readonly pressure: Backpressure;
  /** How long what is done is kept. */
  readonly keepDays: number;
  readonly reactions: readonly (Reaction | ReactionToAll)[];
  readonly handlers: readonly TimerHandler[];
  readonly transport: Transport;
}

export interface Background {
  /** Ends what brings in new work, and waits for it. */
  readonly stopWorking: () => Promise<void>;
  /** Then the relay: it sends what that work and the last requests have written. */
  readonly stopSending: () => Promise<void>;
}

/** Starts everything of a service that nobody asks for: consumers, timers, relay, sealing, housekeeping. */
export function startBackground(parts: BackgroundParts): Background {
  const { definition, database, log, connect, reactions, handlers, transport } = parts;
  const working = new AbortController();
  const sending = new AbortController();
  const service = definition.name;
  const { signal } = working;
  const work = [
    runTimers({ service, database, handlers, log, signal }),
    runAuditSealer(database, log, signal),
    runHousekeeping(database, parts.keepDays, log, signal),
    runBackpressure(parts.pressure, signal),
    ...sourcesOf(reactions).map((source) =>
      runInboxConsumer({
        service,
        source,
        aggregates: aggregatesFrom(reactions, source),
        database,
        connect,
        log,
        signal,
        effects: effectsOf(reactions, source),
        noteArrival: transport.noteArrival,
        spans: parts.spans,
      }),
    ),
  ];
  const relay = runOutboxRelay({
    service,
    aggregates: definition.aggregates,
    database,
    connect,
    log,
    signal: sending.signal,
    transport,
  });
  return {
    async stopWorking() {
      working.abort();
      await Promise.allSettled(work);
    },
    async stopSending() {
      sending.abort();
      await relay;
    },
  };
}
