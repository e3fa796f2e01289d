import { cacheExchange, Client, fetchExchange, mapExchange, subscriptionExchange } from 'urql';
import { rememberedLocale } from '../text/locale-choice.js';
import { learnServerTime } from '../time/now.js';
import { connection } from './connection-state.js';
import { liveSocket } from './live-socket.js';

export const client = new Client({
  url: '/graphql',
  preferGetMethod: false,
  // Lists and pages show at once what was seen before, and read it again behind it.
  requestPolicy: 'cache-and-network',
  fetch: fetchFromGateway,
  exchanges: [
    mapExchange({
      onResult: ({ error }) => {
        if (error?.graphQLErrors.some(({ extensions }) => extensions['code'] === 'UNAUTHENTICATED'))
          connection.sessionEnded();
      },
    }),
    cacheExchange,
    fetchExchange,
    subscriptionExchange({
      forwardSubscription: ({ query, variables, operationName }) => ({
        subscribe: (sink) => ({
          unsubscribe: liveSocket.subscribe(
            { query: query ?? '', variables: variables ?? null, operationName: operationName ?? null },
            // urql reads the same fields; graphql-ws only names the error type differently.
            sink as Parameters<typeof liveSocket.subscribe>[1],
          ),
        }),
      }),
    }),
  ],
});

async function fetchFromGateway(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  try {
    const headers = new Headers(init?.headers);
    headers.set('accept-language', rememberedLocale());
    const response = await fetch(input, { ...init, headers, credentials: 'same-origin' });
    learnServerTime(response.headers.get('date'), Date.now());
    // 502 to 504 come from what stands before a gateway that is not there.
    if (response.status < 502) connection.answered();
    else connection.lost();
    return response;
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'AbortError')) connection.lost();
    throw error;
  }
}
