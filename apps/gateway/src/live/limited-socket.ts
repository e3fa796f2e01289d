import type { WebSocket } from 'ws';
import { limits } from '../limits/limits.js';

const messageTooBig = 1009;

/** The library closes a socket whose message is too big without a word; here it names the limit. */
export function limitedSocket(socket: WebSocket): void {
  const close = socket.close.bind(socket);
  socket.close = (code, reason) => {
    close(code, code === messageTooBig ? `LIMIT_EXCEEDED body ${limits.body}` : reason);
  };
  // the error has closed the socket; nobody else needs to hear of it
  socket.on('error', () => undefined);
}
