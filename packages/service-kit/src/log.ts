import { pino, type DestinationStream, type Logger } from 'pino';
import { currentRequest } from './request-context.js';

export type Log = Logger;

/** Structured log of one service; every line inside a request carries its trace id. Never personal text. */
export function createLog(service: string, level: string, destination?: DestinationStream): Log {
  const options = {
    level,
    base: { service },
    timestamp: () => `,"at":"${new Date().toISOString()}"`,
    mixin: () => {
      const request = currentRequest();
      return request ? { traceId: request.trace.traceId, caller: request.caller.id } : {};
    },
  };
  return destination ? pino(options, destination) : pino(options);
}
