import type { IncomingMessage } from 'node:http';
import type { Locale } from '@aftercare/messages/text';
import type { Log } from '@aftercare/service-kit/log';
import type { GraphQLSchema } from 'graphql';
import type { Gauge } from 'prom-client';
import type { WebSocket } from 'ws';
import type { ContextParts, GatewayContext } from '../api/context.js';
import type { Origins } from '../http/origins.js';
import type { CheckedDocuments } from '../limits/document.js';
import type { Rate } from '../limits/rate.js';
import type { Session, Sessions } from '../session/sessions.js';

export interface WebSocketParts {
  readonly schema: GraphQLSchema;
  readonly sessions: Sessions;
  readonly origins: () => Origins;
  readonly documents: CheckedDocuments;
  readonly rate: (session: Session, address: string) => Rate;
  readonly contextOf: (parts: Omit<ContextParts, 'ask' | 'live' | 'sessions'>) => GatewayContext;
  /** The client's address, behind trusted proxies too. */
  readonly addressOf: (request: IncomingMessage) => string;
  readonly open: Gauge;
  readonly log: Log;
}

/** One open connection. */
export interface OpenConnection {
  readonly socket: WebSocket;
  readonly request: IncomingMessage;
  readonly address: string;
  readonly locale: Locale;
  secret?: string | undefined;
  session: Session;
}
