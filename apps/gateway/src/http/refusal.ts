import { DomainError } from '@aftercare/domain-kit/domain-error';
import { messageOf } from '@aftercare/messages/errors';
import type { Locale } from '@aftercare/messages/text';
import { LimitExceeded } from '../limits/limits.js';

/** How a request that is not executed at all is answered: like any GraphQL error. */
export interface Refusal {
  readonly status: number;
  readonly body: { readonly errors: readonly [RefusalError] };
}

export interface RefusalError {
  readonly message: string;
  readonly extensions: {
    readonly code: string;
    readonly reference?: string;
    readonly limit?: { name: string; max: number };
  };
}

/** Refused for a limit, for the caller, or since a service is away; anything else is INTERNAL_ERROR. */
export function refusalOf(error: unknown, locale: Locale, reference?: string): Refusal {
  return { status: statusOfRefusal(error), body: { errors: [refusalError(error, locale, reference)] } };
}

export function refusalError(error: unknown, locale: Locale, reference?: string): RefusalError {
  const traced = reference === undefined ? {} : { reference };
  if (error instanceof LimitExceeded) {
    const limit = { name: error.limit, max: error.max };
    return {
      message: messageOf('LIMIT_EXCEEDED', limit, locale),
      extensions: { code: 'LIMIT_EXCEEDED', limit, ...traced },
    };
  }
  const code = error instanceof DomainError ? error.code : 'INTERNAL_ERROR';
  const params = { ...(error instanceof DomainError ? error.params : {}), reference };
  return { message: messageOf(code, params, locale), extensions: { code, ...traced } };
}

function statusOfRefusal(error: unknown): number {
  if (error instanceof LimitExceeded)
    return error.limit === 'body' ? 413 : error.limit === 'rate' ? 429 : 400;
  return error instanceof DomainError ? (statusOf(error.code) ?? 400) : 500;
}

/** The HTTP status of errors that concern the whole request; undefined: the answer is 200 with its errors. */
export function statusOf(code: string): number | undefined {
  return statuses[code];
}

const statuses: Readonly<Record<string, number>> = {
  SIGN_IN_REQUIRED: 401,
  ORIGIN_NOT_ALLOWED: 403,
  SERVICE_UNAVAILABLE: 503,
  OVERLOADED: 503,
  TRY_AGAIN: 503,
  DEADLINE_PASSED: 504,
  INTERNAL_ERROR: 500,
};
