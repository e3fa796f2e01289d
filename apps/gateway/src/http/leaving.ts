import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';

export interface Leaving {
  readonly isLeaving: () => boolean;
  /** Takes no new connection, answers what was begun, and closes each connection as soon as nobody waits on it. */
  readonly untilAnswered: () => Promise<void>;
}

const lookEveryMs = 50;
/** Longer than a request may take. */
const patienceMs = 12_000;

export function leaving(app: FastifyInstance): Leaving {
  const { server } = app;
  const silent = silentConnections(server);
  let left: Promise<void> | undefined;
  // whoever has a connection of its own learns that its next request needs another one
  app.addHook('onRequest', (_request, reply, done) => {
    if (left) void reply.header('connection', 'close');
    done();
  });
  const leave = async () => {
    if (!server.listening) return;
    const looking = setInterval(() => {
      server.closeIdleConnections();
      for (const socket of silent) socket.destroy();
    }, lookEveryMs);
    const impatient = setTimeout(() => server.closeAllConnections(), patienceMs);
    await new Promise((resolve) => server.close(resolve));
    clearInterval(looking);
    clearTimeout(impatient);
  };
  return { isLeaving: () => left !== undefined, untilAnswered: () => (left ??= leave()) };
}

/** Browsers open connections ahead of need; to node these are not idle. */
function silentConnections(server: FastifyInstance['server']): ReadonlySet<Socket> {
  const silent = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    silent.add(socket);
    socket.once('close', () => silent.delete(socket));
  });
  server.on('request', ({ socket }) => silent.delete(socket));
  server.on('upgrade', ({ socket }) => silent.delete(socket));
  return silent;
}
