import { connect, type NatsConnection } from '@nats-io/transport-node';
import type { BaseEnv } from './base-env.js';

export type NatsEnv = Pick<BaseEnv, 'NATS_URL' | 'NATS_USER' | 'NATS_PASSWORD'>;

/** `reconnect: false` for loops that check the broker's state before each new start and dial again themselves. */
export function connectNats(env: NatsEnv, name: string, reconnect: boolean): Promise<NatsConnection> {
  return connect({
    servers: env.NATS_URL.split(','),
    name,
    inboxPrefix: `_INBOX_${name}`,
    ...(env.NATS_USER ? { user: env.NATS_USER } : {}),
    ...(env.NATS_PASSWORD ? { pass: env.NATS_PASSWORD } : {}),
    // else every request and publish makes two errors beforehand, for the stack that a failure would show
    noAsyncTraces: true,
    // a broker that hangs is noticed after two unanswered pings
    pingInterval: 5_000,
    maxPingOut: 2,
    reconnect,
    ...(reconnect
      ? { maxReconnectAttempts: -1, reconnectTimeWait: 250, waitOnFirstConnect: true }
      : { timeout: 3_000 }),
  });
}

/** Is the broker reachable right now? A reconnecting connection is not closed, yet nobody hears it. */
export function watchConnection(connection: NatsConnection): () => boolean {
  let connected = true;
  void (async () => {
    for await (const { type } of connection.status()) {
      if (type === 'disconnect' || type === 'reconnecting') connected = false;
      if (type === 'reconnect') connected = true;
    }
  })();
  return () => connected && !connection.isClosed();
}

/** Servers before 2.10 know neither metadata nor several filter subjects. */
export function knowsMetadata(connection: NatsConnection): boolean {
  const [major = 0, minor = 0] = (connection.info?.version ?? '').split('.').map(Number);
  return major > 2 || (major === 2 && minor >= 10);
}
