import { createServer } from 'node:net';
import { LocalPlatformError } from './local-platform-error.js';

const LOOPBACK = '127.0.0.1';

/** A port of 127.0.0.1 that was free a moment ago. Who takes it must bear that another was faster. */
export async function freePort(): Promise<number> {
  const port = await listenOnce(0);
  if (port === undefined) throw new LocalPlatformError('NO_FREE_PORT', 'No free port on 127.0.0.1.');
  return port;
}

/** The first free port of 127.0.0.1 from `first` on, looking at `attempts` of them. */
export async function firstFreePort(first: number, attempts = 50): Promise<number> {
  for (let port = first; port < first + attempts && port <= 65_535; port += 1) {
    if (await isPortFree(port)) return port;
  }
  throw new LocalPlatformError('NO_FREE_PORT', `No free port on 127.0.0.1 from ${first} on.`);
}

export async function isPortFree(port: number): Promise<boolean> {
  return (await listenOnce(port)) !== undefined;
}

function listenOnce(port: number): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(undefined);
      else reject(error);
    });
    server.listen({ port, host: LOOPBACK, exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' ? address?.port : undefined));
    });
  });
}
