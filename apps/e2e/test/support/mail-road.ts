import { createServer, connect, type Socket } from 'node:net';
import { freePort } from '@aftercare/local-platform/free-port';

/** The way from the platform to its mail server, which can be blocked and opened again. */
export interface MailRoad {
  readonly smtpUrl: string;
  readonly block: () => void;
  readonly open: () => void;
  readonly stop: () => Promise<void>;
}

export async function startMailRoad(to: string): Promise<MailRoad> {
  const target = new URL(to);
  const port = await freePort();
  let blocked = false;
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket.on('close', () => sockets.delete(socket)).on('error', () => socket.destroy()));
    if (blocked) return void socket.destroy();
    const onward = connect(Number(target.port), target.hostname, () => socket.pipe(onward).pipe(socket));
    onward.on('error', () => socket.destroy());
    socket.on('close', () => onward.destroy());
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    smtpUrl: `smtp://127.0.0.1:${port}`,
    block() {
      blocked = true;
      for (const socket of sockets) socket.destroy();
    },
    open() {
      blocked = false;
    },
    async stop() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
