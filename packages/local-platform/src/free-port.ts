import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';
import { LocalPlatformError } from './local-platform-error.js';

const LOOPBACK = '127.0.0.1';

/** Below the ports that systems hand to outgoing connections (from 32768 on Linux), above the well-known ones. */
const LOWEST = 15_000;
const BEYOND = 32_000;
const ATTEMPTS = 50;

/**
 * A port of 127.0.0.1 that was free a moment ago, and that no outgoing connection takes meanwhile. Who takes it must
 * bear that another was faster.
 */
export async function freePort(): Promise<number> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const port = randomInt(LOWEST, BEYOND);
    if (await isPortFree(port)) return port;
  }
  throw new LocalPlatformError('NO_FREE_PORT', 'No free port on 127.0.0.1.');
}

/** The first free port of 127.0.0.1 from `first` on, looking at `attempts` of them. */
export async function firstFreePort(first: number, attempts = 50): Promise<number> {
  for (let port = first; port < first + attempts && port <= 65_535; port += 1) {
    if (await isPortFree(port)) return port;
  }
  throw new LocalPlatformError('NO_FREE_PORT', `No free port on 127.0.0.1 from ${first} on.`);
}

export function isPortFree(port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false);
      else reject(error);
    });
    server.listen({ port, host: LOOPBACK, exclusive: true }, () => server.close(() => resolve(true)));
  });
}
