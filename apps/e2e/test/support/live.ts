import { createClient } from 'graphql-ws';
import type { Client } from './client.js';

/** What a subscription has sent so far. */
export interface Heard<T> {
  readonly values: readonly T[];
  /** Texts of errors, and of the reason why the connection ended. */
  readonly errors: readonly string[];
  readonly stop: () => Promise<void>;
}

/** Subscribes over WebSocket as `client`, with the client library that our portal uses too. */
export function listen<T>(url: string, client: Client, query: string, variables: object = {}): Heard<T> {
  const values: T[] = [];
  const errors: string[] = [];
  const connection = createClient({
    url: `${url.replace(/^http/, 'ws')}/graphql`,
    connectionParams: client.secret ? { authorization: `Bearer ${client.secret}` } : {},
    retryAttempts: 0,
  });
  connection.subscribe<T>(
    { query, variables: { ...variables } },
    {
      next: ({ data, errors: refused }) => {
        if (data) values.push(data);
        if (refused) errors.push(JSON.stringify(refused));
      },
      error: (reason) => errors.push(reasonOf(reason)),
      complete: () => undefined,
    },
  );
  return { values, errors, stop: async () => connection.dispose() };
}

/** An `Error`, the errors of GraphQL, or the event that closed the connection. */
function reasonOf(reason: unknown): string {
  if (reason instanceof Error) return reason.message;
  if (typeof reason === 'object' && reason !== null && 'reason' in reason) return String(reason.reason);
  return JSON.stringify(reason);
}
