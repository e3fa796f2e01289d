import type { Caller } from '@aftercare/contracts/caller';
import type { InputOf, OutputOf, RequestDefinition } from '@aftercare/contracts/define';
import { isOneLine } from '@aftercare/contracts/text';
import { DomainError } from '@aftercare/domain-kit/domain-error';
import { headers as natsHeaders, errors, type NatsConnection } from '@nats-io/transport-node';
import type { MintToken } from './access-token.js';
import { currentRequest } from './request-context.js';
import { errorFromWire, header } from './rpc-wire.js';
import { traceFrom, traceparentOf } from './trace.js';

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

export function rpcClient(connection: NatsConnection, service: string, mint: MintToken): Ask {
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
    const reply = await connection
      .request(to.subject, JSON.stringify(input), { timeout, headers })
      .catch((error: unknown) => {
        throw unavailable(error, to.service);
      });
    const failure = reply.headers?.get(header.error);
    if (failure) throw errorFromWire(reply.string());
    return reply.json();
  };
}

/** A line break in it would begin another header. */
export const unusableKey = (): DomainError =>
  new DomainError('INVALID_INPUT', { problem: 'CONTROL_CHARACTERS' }, ['idempotencyKey']);

/** Nobody listens, or the connection is closed: at once `SERVICE_UNAVAILABLE`; no answer in time: `DEADLINE_PASSED`. */
function unavailable(error: unknown, service: string): DomainError {
  const timedOut = error instanceof errors.TimeoutError;
  return new DomainError(timedOut ? 'DEADLINE_PASSED' : 'SERVICE_UNAVAILABLE', { service });
}
