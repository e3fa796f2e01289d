import { join } from 'node:path';
import type { RunningPostgres } from '@aftercare/local-platform/running-postgres';
import { startPostgres } from '@aftercare/local-platform/start-postgres';
import { eventually } from '@aftercare/test-kit/eventually';
import { startTcpProxy, type TcpProxy } from './tcp-proxy.js';

/** PostgreSQL behind a proxy, with fsync, so that what it has committed survives the kill of its postmaster. */
export interface DatabaseServer {
  /** Of the server itself, for the checker; it changes when the postmaster was killed. */
  readonly adminUrl: () => string;
  readonly proxy: TcpProxy;
  readonly killPostmaster: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

export async function startDatabaseServer(folder: string): Promise<DatabaseServer> {
  const start = () => startPostgres({ dataDir: join(folder, 'postgres'), log: () => undefined });
  let server: RunningPostgres = await start();
  const proxy = await startTcpProxy(server.port);
  return {
    adminUrl: () => server.adminUrl,
    proxy,
    async killPostmaster() {
      await server.kill9();
      // its orphaned backends must be gone before another postmaster may have the folder
      server = await eventually(start, { withinMs: 30_000 });
      proxy.leadTo(server.port);
    },
    async stop() {
      await proxy.stop();
      await server.stop();
    },
  };
}

/** The same address on another port: as the services see a server that is behind a proxy. */
export function onPort(url: string, port: number): string {
  const changed = new URL(url);
  changed.port = String(port);
  return changed.href;
}
