import { connect, createServer, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** A port that stays the same while the server behind it is killed and comes back on another, and that can be cut. */
export interface TcpProxy {
  readonly port: number;
  /** From now on connections lead there; those that are open stay. */
  readonly leadTo: (port: number) => void;
  /** Ends all connections at once and refuses new ones for a while. */
  readonly cut: (forMs: number) => Promise<void>;
  readonly stop: () => Promise<void>;
}

export async function startTcpProxy(firstTarget: number): Promise<TcpProxy> {
  const open = new Set<Socket>();
  let target = firstTarget;
  let refusing = false;
  const keep = (socket: Socket) => {
    open.add(socket);
    socket.setNoDelay(true).once('close', () => open.delete(socket));
  };
  const server = createServer((near) => {
    near.on('error', () => undefined); // whoever is refused may be quicker to hang up
    if (refusing) return near.resetAndDestroy();
    const far = connect(target, '127.0.0.1');
    keep(near);
    keep(far);
    join(near, far);
    join(far, near);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('a TCP server has a port');
  const endAll = () => {
    for (const socket of open) socket.resetAndDestroy();
  };
  return {
    port: address.port,
    leadTo: (port) => void (target = port),
    async cut(forMs) {
      refusing = true;
      endAll();
      await pause(forMs);
      refusing = false;
    },
    async stop() {
      endAll();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function join(from: Socket, to: Socket): void {
  from.pipe(to);
  from.on('error', () => to.destroy()); // cut, killed or refused: both ends learn it
  from.once('close', () => to.destroy());
}
