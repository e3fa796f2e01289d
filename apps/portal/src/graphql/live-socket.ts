import { createClient } from 'graphql-ws';
import { connection } from './connection-state.js';

/** The live connection: opened by the first subscription, kept alive, and made again for as long as it takes. */
export const liveSocket = createClient({
  url: `${window.location.protocol === 'https:' ? 'wss' : 'ws'}://${window.location.host}/graphql`,
  lazy: true,
  keepAlive: 15_000,
  retryAttempts: Number.POSITIVE_INFINITY,
  shouldRetry: () => true,
  retryWait: (retries) =>
    new Promise((resolve) => {
      // Spread over half a second, so that a restarted gateway is not met by all desks at once.
      setTimeout(resolve, Math.min(15_000, 500 * 2 ** retries) + Math.random() * 500);
    }),
  on: {
    connected: (_socket, _payload, wasRetry) => (wasRetry ? connection.reconnected() : connection.answered()),
    closed: () => {
      if (!navigator.onLine) connection.lost();
    },
  },
});
