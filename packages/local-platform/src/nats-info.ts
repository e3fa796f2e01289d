import { connect } from 'node:net';
import { LocalPlatformError } from './local-platform-error.js';

/** What a server says of itself to anyone who connects, before any sign-in. */
export interface NatsInfo {
  readonly serverName: string;
  readonly version: string;
  readonly jetStream: boolean;
}

export function readNatsInfo(host: string, port: number, withinMs: number): Promise<NatsInfo> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host, port });
    let text = '';
    const fail = (why: string) => {
      socket.destroy();
      reject(
        new LocalPlatformError('NATS_NOT_REACHABLE', `No NATS server answers at ${host}:${port}: ${why}`),
      );
    };
    socket.setTimeout(withinMs, () => fail(`silent for ${withinMs / 1000} s`));
    socket.once('error', (error) => fail(error.message));
    socket.once('end', () => fail('it hung up'));
    socket.on('data', (chunk: Buffer) => {
      text += chunk.toString('utf8');
      const line = /^INFO (\{.*\})\s*\r\n/.exec(text)?.[1];
      if (line !== undefined) {
        socket.destroy();
        resolve(parseInfo(line));
      } else if (text.length > 64_000 || !'INFO '.startsWith(text.slice(0, 5))) {
        fail('something else listens there');
      }
    });
  });
}

function parseInfo(line: string): NatsInfo {
  // Fields of NATS' own protocol; what is missing or of another type reads as empty.
  const info = JSON.parse(line) as { server_name?: unknown; version?: unknown; jetstream?: unknown };
  return {
    serverName: typeof info.server_name === 'string' ? info.server_name : '',
    version: typeof info.version === 'string' ? info.version : '',
    jetStream: info.jetstream === true,
  };
}
