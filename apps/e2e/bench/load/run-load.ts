import { HttpConnection } from './http-connection.js';

/** Requests of one kind, one after the other on each connection. */
export interface Load {
  readonly connections: number;
  readonly next: () => string;
  /** Whether the body is what was asked for. */
  readonly holds: (body: string) => boolean;
}

export interface Driven {
  readonly perSecond: number;
  readonly requests: number;
  /** Of each request, sorted. */
  readonly latenciesMs: readonly number[];
}

/** Drives the gateway for so many seconds; any answer that is not what was asked for ends it. */
export async function runLoad(
  { url, secret }: { readonly url: string; readonly secret: string },
  { connections, next, holds }: Load,
  seconds: number,
): Promise<Driven> {
  const open = await Promise.all(Array.from({ length: connections }, () => HttpConnection.to(url, secret)));
  const latencies: number[] = [];
  const startedAt = performance.now();
  const until = startedAt + seconds * 1_000;
  const work = async (connection: HttpConnection) => {
    for (let sentAt = performance.now(); sentAt < until;) {
      const { status, body } = await connection.ask(next());
      if (status !== 200 || !holds(body)) throw new Error(`HTTP ${status}: ${body.slice(0, 500)}`);
      const now = performance.now();
      latencies.push(now - sentAt);
      sentAt = now;
    }
  };
  try {
    await Promise.all(open.map(work));
  } finally {
    for (const connection of open) connection.close();
  }
  const took = (performance.now() - startedAt) / 1_000;
  return {
    perSecond: latencies.length / took,
    requests: latencies.length,
    latenciesMs: latencies.sort((a, b) => a - b),
  };
}

/** The value below which so much of the sorted values lies; 0 when there are none. */
export const shareOf = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
