import { createServer, type Server } from 'node:http';
import type { Registry } from 'prom-client';

/** What can be asked about the health of a running service (COM-19). */
export interface Health {
  /** Codes of what is wrong; empty when the service can take requests. */
  readonly problems: () => Promise<readonly string[]>;
}

const json = 'application/json';

/** Serves /healthz (alive), /readyz (can take requests) and /metrics. */
export async function serveHealth(
  health: Health,
  registry: Registry,
  host: string,
  port: number,
): Promise<Server> {
  const server = createServer((request, response) => {
    void answer(request.url ?? '/', health, registry)
      .catch(() => ({ status: 500, type: json, body: '{"code":"INTERNAL_ERROR"}' })) // e.g. a metric that cannot be read
      .then(({ status, type, body }) => {
        response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
      });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return server;
}

/** Probes keep their connections open: they are closed too. */
export function closeHealth(server: Server): void {
  server.close();
  server.closeAllConnections();
}

async function answer(url: string, health: Health, registry: Registry) {
  switch (url.split('?')[0]) {
    case '/healthz':
      return { status: 200, type: json, body: '{"status":"alive"}' };
    case '/readyz': {
      const problems = await health.problems();
      return { status: problems.length === 0 ? 200 : 503, type: json, body: JSON.stringify({ problems }) };
    }
    case '/metrics':
      return { status: 200, type: registry.contentType, body: await registry.metrics() };
    default:
      return { status: 404, type: json, body: '{"code":"NOT_FOUND"}' };
  }
}
