import { LocalPlatformError } from './local-platform-error.js';
import { readNatsInfo } from './nats-info.js';
import { isOld, OLDEST_NATS } from './nats-version.js';
import type { RunningNats } from './running-nats.js';

/** A server that somebody else runs; of several in a list, the first that answers is asked. */
export async function useNatsUrl(natsUrl: string, log: (line: string) => void): Promise<RunningNats> {
  const servers = natsUrl.split(',').map(parse);
  const found = await Promise.any(
    servers.map(async (server) => ({ ...server, info: await readNatsInfo(server.host, server.port, 5_000) })),
  ).catch((error: unknown) => {
    const reasons =
      error instanceof AggregateError ? error.errors.map(messageOf).join(' ') : messageOf(error);
    throw new LocalPlatformError('NATS_NOT_REACHABLE', `NATS_URL cannot be used. ${reasons}`, {
      cause: error,
    });
  });
  const { version, jetStream } = found.info;
  if (isOld(version)) log(`warning: the server at NATS_URL is ${version}, older than ${OLDEST_NATS}.`);
  if (!jetStream) {
    throw new LocalPlatformError('NATS_NOT_REACHABLE', 'The server at NATS_URL runs without JetStream.');
  }
  const notOurs = async () => {};
  return { url: natsUrl, port: found.port, pid: undefined, version, stop: notOurs, kill9: notOurs };
}

function parse(server: string): { host: string; port: number } {
  const text = server.trim();
  const url = text.includes('://') ? text : `nats://${text}`;
  if (!URL.canParse(url)) {
    throw new LocalPlatformError('NATS_NOT_REACHABLE', 'NATS_URL must have the form nats://host:port.');
  }
  const { hostname, port } = new URL(url);
  return { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port || 4222) };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
