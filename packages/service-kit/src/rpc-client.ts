import { setTimeout as pause } from 'node:timers/promises';
import type { Caller } from '@aftercare/contracts/caller';
import type { InputOf, OutputOf, RequestDefinition } from '@aftercare/contracts/define';
import { isOneLine } from '@aftercare/contracts/text';
import { DomainError } from '@aftercare/domain-kit/domain-error';
import {
  headers as natsHeaders,
  errors,
  type Msg,
  type MsgHdrs,
  type NatsConnection,
} from '@nats-io/transport-node';
import type { MintToken } from './access-token.js';
import { currentRequest } from './request-context.js';
import { errorFromWire, header } from './rpc-wire.js';
import { traceFrom, traceparentOf } from './trace.js';
import { type UnderWay, underWayOn } from './under-way.js';

export interface AskOptions {
  /** Who asks; default: the service itself. Only the gateway speaks for people. */
  readonly caller?: Caller;
  /** Commands only: the same key and input gives the same answer and one effect. */
  readonly idempotencyKey?: string;
  readonly traceparent?: string;
  /** Default 10 s, or what is left of the running request. */
  readonly timeoutMs?: number;
}

/** Asks another service. Throws the `DomainError` that it answered, or `SERVICE_UNAVAILABLE`. */
export type Ask = <D extends RequestDefinition>(
  to: D,
  input: InputOf<D>,
  options?: AskOptions,
) => Promise<OutputOf<D>>;

/** How long a service that was there may be away, e.g. to start again, before who asks it is told. */
const restartsWithinMs = 5_000;

export function rpcClient(connection: NatsConnection, service: string, mint: MintToken): Ask {
  /** Services that have answered: when one is gone, it is likely to come back. */
  const seen = new Set<string>();
  const underWay = underWayOn(connection);
  return async (to, input, options = {}) => {
    const running = currentRequest();
    const timeout = Math.min(options.timeoutMs ?? 10_000, running ? running.deadline - Date.now() : Infinity);
    if (timeout <= 0) throw new DomainError('DEADLINE_PASSED');
    const headers = natsHeaders();
    const trace = running?.trace ?? traceFrom(options.traceparent);
    headers.set(header.traceparent, options.traceparent ?? traceparentOf(trace));
    headers.set(header.deadline, String(Date.now() + timeout));
    headers.set(header.token, await mint(options.caller ?? { kind: 'service', id: service }, to.service));
    if (options.idempotencyKey && !isOneLine(options.idempotencyKey)) throw unusableKey();
    if (options.idempotencyKey) headers.set(header.idempotencyKey, options.idempotencyKey);
    const reply = await requested(connection, underWay, to.subject, JSON.stringify(input), {
      headers,
      deadline: Date.now() + timeout,
      patience: Math.min(restartsWithinMs, timeout / 2),
      isExpected: seen.has(to.service),
      repeatable: to.kind === 'query' || options.idempotencyKey !== undefined,
    }).catch((error: unknown) => {
      throw unavailable(error, to.service);
    });
    seen.add(to.service);
    const failure = reply.headers?.get(header.error);
    if (failure) throw errorFromWire(reply.string());
    return reply.json();
  };
}

interface Asking {
  readonly headers: MsgHdrs;
  readonly deadline: number;
  /** How long the broker, or a service that was there before, may be away. */
  readonly patience: number;
  readonly isExpected: boolean;
  /** Said twice it has one effect. */
  readonly repeatable: boolean;
}

/**
 * What nobody has taken can be said again, whatever it is. What may have been taken when the connection was lost is
 * said again only if it has one effect all the same.
 */
async function requested(
  connection: NatsConnection,
  underWay: UnderWay,
  subject: string,
  payload: string,
  { headers, deadline, patience, isExpected, repeatable }: Asking,
): Promise<Msg> {
  let patientUntil = Date.now() + patience;
  for (let wait = 25; ; wait = Math.min(wait * 2, 250)) {
    if (!(await underWay.connected(patientUntil))) throw new errors.ConnectionError('no connection');
    try {
      const timeout = Math.max(1, deadline - Date.now());
      const reply = await underWay.ask(() => connection.request(subject, payload, { timeout, headers }));
      if (reply) return reply;
      if (!repeatable) throw new errors.TimeoutError();
      patientUntil = Math.min(deadline, Date.now() + patience);
    } catch (error) {
      const nobodyThere = error instanceof errors.RequestError && error.isNoResponders();
      if (!nobodyThere || !isExpected || Date.now() + wait > patientUntil) throw error;
      await pause(wait);
    }
  }
}

/** A line break in it would begin another header. */
export const unusableKey = (): DomainError =>
  new DomainError('INVALID_INPUT', { problem: 'CONTROL_CHARACTERS' }, ['idempotencyKey']);

/** Nobody listens, or there is no connection: `SERVICE_UNAVAILABLE`; no answer in time: `DEADLINE_PASSED`. */
function unavailable(error: unknown, service: string): DomainError {
  const timedOut = error instanceof errors.TimeoutError;
  return new DomainError(timedOut ? 'DEADLINE_PASSED' : 'SERVICE_UNAVAILABLE', { service });
}
