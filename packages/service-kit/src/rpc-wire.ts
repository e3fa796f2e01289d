import { DomainError, type ErrorParams } from '@aftercare/domain-kit/domain-error';

/** Names of the headers that travel with a request over NATS. */
export const header = {
  traceparent: 'traceparent',
  deadline: 'deadline',
  token: 'authorization',
  idempotencyKey: 'idempotency-key',
  error: 'error',
} as const;

/** Larger replies are refused with a code: NATS would drop them and the caller would wait in vain. */
export const maxReplyBytes = 256 * 1024;

interface WireError {
  readonly code: string;
  readonly params: ErrorParams;
  readonly path: readonly string[];
}

export const errorToWire = (error: DomainError): string =>
  JSON.stringify({ code: error.code, params: error.params, path: error.path } satisfies WireError);

export function errorFromWire(text: string): DomainError {
  const { code, params, path } = JSON.parse(text) as WireError; // written by errorToWire of another service
  return new DomainError(code, params, path);
}
