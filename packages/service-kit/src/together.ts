import type { Writable } from 'node:stream';
import type { Transaction } from './open-transaction.js';

/**
 * Begins statements that do not wait for one another, and answers what they answer. They run in the order in which they
 * were begun, and travel to the server in one packet: a packet for each costs more than many of them do.
 */
export function together<T>({ sql }: Transaction, begin: () => readonly Promise<T>[]): Promise<T[]> {
  // pg keeps its socket there, and says so nowhere in its types; each statement corks and uncorks it within ours
  const { stream } = (sql as unknown as { readonly connection: { readonly stream: Writable } }).connection;
  stream.cork();
  try {
    return Promise.all(begin());
  } finally {
    stream.uncork();
  }
}
