import type { IncomingMessage, Server } from 'node:http';
import { localeFrom } from '@aftercare/messages/text';
import { CloseCode, handleProtocols, makeServer, type Context } from 'graphql-ws';
import { WebSocketServer, type WebSocket } from 'ws';
import { credentialOf } from '../http/credentials.js';
import { nobody } from '../http/caller-gate.js';
import { limits } from '../limits/limits.js';
import type { Sessions } from '../session/sessions.js';
import { frameText } from './frame-text.js';
import { limitedSocket } from './limited-socket.js';
import type { OpenConnection, WebSocketParts } from './open-connection.js';
import { shown, startSubscription } from './start-subscription.js';

/** How long clients have to close before they are cut off. */
const closingMs = 1_000;
const pingMs = 12_000;

/** Subscriptions over graphql-ws, under the same sign-in and limits as HTTP. Returns how to close it. */
export function serveSubscriptions(server: Server, path: string, parts: WebSocketParts): () => Promise<void> {
  const { sessions, origins } = parts;
  const open = new Map<WebSocket, OpenConnection>();
  const sockets = new WebSocketServer({ noServer: true, maxPayload: limits.body, handleProtocols });
  const protocol = makeServer<Record<string, unknown>, OpenConnection>({
    connectionInitWaitTimeout: 5_000,
    onConnect: async (context) => (await connect(context, parts)) && oneOfFew(context.extra, open),
    onSubscribe: (context, _id, payload) => startSubscription(context, payload, parts),
    onNext: (context, _id, _payload, _args, { data, errors }) => ({
      data: data ?? null,
      ...(errors ? { errors: shown(errors, context, parts) } : {}),
    }),
    onError: (context, _id, _payload, errors) => shown(errors, context, parts),
  });

  server.on('upgrade', (request, socket, head) => {
    if (request.url?.split('?', 1)[0] !== path) return socket.destroy();
    if (!origins().allows(request.headers.origin)) return socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    return sockets.handleUpgrade(request, socket, head, (webSocket) =>
      sockets.emit('connection', webSocket, request),
    );
  });
  sockets.on('connection', (socket, request: IncomingMessage) => {
    const address = parts.addressOf(request);
    const locale = localeFrom(request.headers['accept-language']);
    const extra: OpenConnection = { socket, request, address, locale, session: nobody(locale) };
    limitedSocket(socket);
    if (
      [...open.values()].filter((other) => other.address === address && !other.secret).length >=
      limits.connections
    ) {
      return socket.close(
        CloseCode.TooManyInitialisationRequests,
        `LIMIT_EXCEEDED connections ${limits.connections}`,
      );
    }
    open.set(socket, extra);
    parts.open.set(open.size);
    const closed = protocol.opened(
      {
        protocol: socket.protocol,
        send: (data) =>
          new Promise<void>((done, failed) => socket.send(data, (error) => (error ? failed(error) : done()))),
        close: (code, reason) => socket.close(code, reason),
        onMessage: (handle) =>
          socket.on('message', (data) => {
            handle(frameText(data)).catch((error: unknown) => {
              parts.log.error({ err: error }, 'a message could not be handled');
              socket.close(CloseCode.InternalServerError, 'INTERNAL_ERROR');
            });
          }),
      },
      extra,
    );
    const endWatch = endWhenSilent(socket);
    return socket.once('close', (code, reason) => {
      endWatch();
      open.delete(socket);
      parts.open.set(open.size);
      void closed(code, String(reason));
    });
  });

  const checking = () => {
    for (const extra of open.values()) void endIfOver(extra, sessions);
  };
  const undrop = sessions.onDrop(checking);
  const every = setInterval(checking, 30_000);
  return async () => {
    undrop();
    clearInterval(every);
    for (const socket of open.keys()) socket.close(1001, 'going away');
    const impatient = setTimeout(() => sockets.clients.forEach((socket) => socket.terminate()), closingMs);
    await new Promise<void>((resolve) => sockets.close(() => resolve()));
    clearTimeout(impatient);
  };
}

/** A connection of which nothing has come between two pings is dead, whatever TCP still hopes for. */
function endWhenSilent(socket: WebSocket): () => void {
  let heard = true;
  const hear = () => {
    heard = true;
  };
  socket.on('pong', hear).on('message', hear);
  const watch = setInterval(() => {
    if (!heard) return socket.terminate();
    heard = false;
    return socket.ping();
  }, pingMs);
  return () => clearInterval(watch);
}

/** The token of `connectionParams`, or the browser's cookie, whose page was checked before. */
async function connect(
  context: Context<Record<string, unknown>, OpenConnection>,
  { sessions, origins }: WebSocketParts,
): Promise<boolean> {
  const { extra, connectionParams } = context;
  const given = connectionParams?.['authorization'] ?? connectionParams?.['Authorization'];
  const headers = typeof given === 'string' ? { authorization: given } : extra.request.headers;
  const credential = credentialOf(headers, origins().secure);
  if (!credential) return true;
  const session = await sessions.resolve(credential.secret);
  if (!session) return credential.from === 'cookie';
  extra.secret = credential.secret;
  extra.session = session;
  return true;
}

/** Counted once it is known whose connection it is. */
function oneOfFew(
  { session, secret, socket }: OpenConnection,
  open: ReadonlyMap<WebSocket, OpenConnection>,
): boolean {
  const ofCaller = [...open.values()].filter(
    (other) => other.secret && other.session.caller.id === session.caller.id,
  );
  if (!secret || ofCaller.length <= limits.connections) return true;
  socket.close(CloseCode.TooManyInitialisationRequests, `LIMIT_EXCEEDED connections ${limits.connections}`);
  return false;
}

async function endIfOver(extra: OpenConnection, sessions: Sessions): Promise<void> {
  if (!extra.secret) return;
  try {
    const session = await sessions.resolve(extra.secret);
    if (!session) return extra.socket.close(CloseCode.Forbidden, 'SIGN_IN_REQUIRED');
    // other rights than before: the client subscribes anew, with these
    if (JSON.stringify(session.caller) !== JSON.stringify(extra.session.caller))
      extra.socket.close(1012, 'rights changed');
  } catch {
    // identity is away: what is open stays open until it can be asked
  }
}
