import { DomainError } from '@aftercare/domain-kit/domain-error';
import { errorCatalogue, messageOf } from '@aftercare/messages/errors';
import type { Locale } from '@aftercare/messages/text';
import type { Log } from '@aftercare/service-kit/log';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { inputProblems, problemOf } from './input-problems.js';
import { LimitExceeded } from '../limits/limits.js';
import { refusalError, statusOf } from '../http/refusal.js';
import { z } from 'zod';

/** For whom errors are put into words, and under which reference they can be found in the log. */
export interface Audience {
  readonly locale: Locale;
  readonly reference: string;
  readonly log: Log;
}

/** An error as the client sees it: code, text in the caller's language, reference; never a stack or a cause. */
export function shownError(error: unknown, audience: Audience): GraphQLFormattedError {
  const { locale, reference } = audience;
  const graphql = error instanceof GraphQLError ? error : undefined;
  const place = {
    ...(graphql?.locations ? { locations: graphql.locations } : {}),
    ...(graphql?.path ? { path: graphql.path } : {}),
  };
  const cause = graphql?.message === abandoned ? new LimitExceeded('selections') : causeOf(error);
  if (cause instanceof LimitExceeded) return { ...place, ...refusalError(cause, locale, reference) };
  if (cause instanceof DomainError) return { ...place, ...domainError(cause, audience) };
  if (cause instanceof z.ZodError) {
    return {
      ...place,
      message: messageOf('INVALID_INPUT', {}, locale),
      extensions: { code: 'INVALID_INPUT', problems: inputProblems(cause.issues, locale), reference },
    };
  }
  if (graphql && cause === undefined) return { ...place, ...graphqlError(graphql, audience) };
  audience.log.error({ err: cause, traceId: reference }, 'a resolver failed');
  return {
    ...place,
    message: messageOf('INTERNAL_ERROR', { reference }, locale),
    extensions: { code: 'INTERNAL_ERROR', reference },
  };
}

/** In the caller's language, and then what graphql-js says: it names the place in the document or the variable. */
function graphqlError(error: GraphQLError, { locale, reference }: Audience) {
  const { code } = publicExtensions(error);
  return { message: `${messageOf(code, {}, locale)} ${error.message}`, extensions: { code, reference } };
}

/** What graphql-js says when comparing the fields of a document with each other became too much work. */
const abandoned = 'Validation aborted.';

/** Undefined for errors of GraphQL itself: syntax, validation, variables. */
function causeOf(error: unknown): unknown {
  if (!(error instanceof GraphQLError)) return error;
  return error.originalError instanceof GraphQLError ? causeOf(error.originalError) : error.originalError;
}

function domainError(error: DomainError, { locale, reference }: Audience) {
  const problem = error.code === 'INVALID_INPUT' ? { problems: [problemOf(error, locale)] } : {};
  return {
    message: messageOf(error.code, { ...error.params, reference }, locale),
    extensions: {
      code: error.code,
      ...(error.path.length > 0 ? { path: error.path } : {}),
      ...problem,
      reference,
    },
  };
}

/** The code alone: other extensions of libraries may tell what is inside. */
function publicExtensions(error: GraphQLError): { code: string } {
  const code = error.extensions['code'];
  if (typeof code !== 'string') return { code: 'BAD_REQUEST' };
  return {
    code:
      code === 'INTERNAL_SERVER_ERROR'
        ? 'BAD_REQUEST'
        : Object.hasOwn(errorCatalogue, code)
          ? code
          : 'BAD_REQUEST',
  };
}

/** The status of an answer without data: that of its first error. */
export function statusOfErrors(errors: readonly GraphQLFormattedError[]): number | undefined {
  for (const { extensions } of errors) {
    const code = extensions?.['code'];
    const status = typeof code === 'string' ? statusOf(code) : undefined;
    if (status) return status;
  }
  return undefined;
}
