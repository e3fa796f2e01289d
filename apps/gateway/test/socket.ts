import { WebSocket, type ClientOptions } from 'ws';
import { frameText } from '../src/live/frame-text.js';

export interface Frame {
  readonly type: string;
  readonly id?: string;
  readonly payload?: unknown;
}

export interface Subscribed {
  /** Frames of this subscription so far. */
  readonly frames: readonly Frame[];
  /** The first frame, once it has come. */
  readonly first: () => Promise<Frame>;
  readonly complete: () => void;
}

export interface TestSocket {
  readonly frames: readonly Frame[];
  readonly subscribe: (query: string, variables?: object) => Subscribed;
  readonly send: (frame: object) => void;
  readonly closed: Promise<{ code: number; reason: string }>;
  readonly close: () => void;
}

/** A client of graphql-ws that shows every frame; `params` null sends no `connection_init`. */
export async function openSocket(
  url: string,
  params: object | null = {},
  options: ClientOptions = {},
): Promise<TestSocket> {
  const socket = new WebSocket(`${url.replace(/^http/, 'ws')}/graphql`, 'graphql-transport-ws', options);
  const frames: Frame[] = [];
  const waiting = new Set<() => void>();
  socket.on('message', (data) => {
    frames.push(JSON.parse(frameText(data)) as Frame); // what the protocol sends
    for (const wake of waiting) wake();
  });
  const closed = new Promise<{ code: number; reason: string }>((resolve) =>
    socket.on('close', (code, reason) => resolve({ code, reason: String(reason) })),
  );
  await new Promise<void>((resolve, reject) => {
    socket.on('open', resolve);
    socket.on('error', reject);
  });
  const send = (frame: object) => socket.send(JSON.stringify(frame));
  const until = async (found: () => Frame | undefined): Promise<Frame> => {
    for (;;) {
      const frame = found();
      if (frame) return frame;
      await Promise.race([new Promise<void>((resolve) => waiting.add(resolve)), closed.then(ended)]);
    }
  };
  const ended = ({ code, reason }: { code: number; reason: string }) => {
    throw new Error(`closed with ${code} ${reason}`);
  };
  let subscriptions = 0;
  if (params) {
    send({ type: 'connection_init', payload: params });
    await until(() => frames.find(({ type }) => type === 'connection_ack'));
  }
  return {
    frames,
    send,
    closed,
    subscribe(query, variables = {}) {
      const id = String((subscriptions += 1));
      send({ id, type: 'subscribe', payload: { query, variables } });
      const own = () => frames.filter((frame) => frame.id === id);
      return {
        get frames() {
          return own();
        },
        first: () => until(() => own()[0]),
        complete: () => send({ id, type: 'complete' }),
      };
    },
    close: () => socket.close(),
  };
}
