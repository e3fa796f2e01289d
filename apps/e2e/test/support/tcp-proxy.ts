import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A way to a server on which answers can be lost. */
export interface TcpProxy {
  readonly port: number;
  /** What clients send is thrown away from now on; what the server sends still comes through. */
  readonly mute: () => void;
  /** Cuts every connection; new ones are heard again. */
  readonly cut: () => void;
  /** Cuts every connection, and takes no more. */
  readonly close: () => Promise<void>;
}

export async function startTcpProxy(host: string, port: number): Promise<TcpProxy> {
  let muted = false;
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const upstream = connect(port, host);
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('error', () => socket.destroy()); // a cut connection is what this is for
      socket.on('close', () => sockets.delete(socket));
    }
    client.on('data', (bytes) => muted || upstream.write(bytes));
    upstream.on('data', (bytes) => client.write(bytes));
    client.on('close', () => upstream.destroy());
    upstream.on('close', () => client.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port, // it listens on TCP
    mute: () => {
      muted = true;
    },
    cut() {
      muted = false;
      for (const socket of sockets) socket.destroy();
    },
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}
