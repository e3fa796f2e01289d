import { setTimeout as pause } from 'node:timers/promises';
import type { NatsConnection } from '@nats-io/transport-node';

/** What was asked over a connection, and is not answered yet. */
export interface UnderWay {
  /** The answer; undefined when the connection was lost before it came: then none will come. */
  readonly ask: <T>(asked: () => Promise<T>) => Promise<T | undefined>;
  /** True as soon as there is a connection, false when there is none by `until` (ms since the epoch). */
  readonly connected: (until: number) => Promise<boolean>;
}

/** The client of NATS lets whoever asks wait for an answer that went down with the connection. */
export function underWayOn(connection: NatsConnection): UnderWay {
  const waiting = new Set<() => void>();
  let isConnected = true;
  void (async () => {
    for await (const { type } of connection.status()) {
      if (type === 'reconnect') isConnected = true;
      if (type !== 'disconnect') continue;
      isConnected = false;
      for (const lose of waiting) lose();
    }
  })();
  return {
    ask: (asked) =>
      new Promise((resolve, reject) => {
        const lose = () => resolve(undefined);
        waiting.add(lose);
        void asked()
          .then(resolve, reject)
          .finally(() => waiting.delete(lose));
      }),
    async connected(until) {
      while (!isConnected && !connection.isClosed() && Date.now() < until) await pause(20);
      return isConnected;
    },
  };
}
