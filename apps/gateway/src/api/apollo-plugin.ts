import type { ApolloServerPlugin } from '@apollo/server';
import type { Log } from '@aftercare/service-kit/log';
import { clock } from '@aftercare/service-kit/spans';
import type { GatewayContext } from './context.js';
import type { KnownQueries } from './known-queries.js';
import type { ObserveOperation } from './observe-operation.js';
import { shownError, statusOfErrors } from './shown-errors.js';

interface AnswerParts {
  readonly log: Log;
  readonly observe: ObserveOperation;
  readonly known: KnownQueries;
}

/** Puts errors into the caller's words, chooses the status, and remembers queries that were answered well. */
export function answerPlugin({ log, observe, known }: AnswerParts): ApolloServerPlugin<GatewayContext> {
  return {
    requestDidStart() {
      const from = clock();
      return Promise.resolve({
        willSendResponse({ response, contextValue: context, errors: raised, ...request }) {
          if (response.body.kind === 'single') {
            const result = response.body.singleResult;
            const audience = { locale: context.locale, reference: context.trace.traceId, log };
            const errors = raised?.map((error) => shownError(error, audience));
            if (errors) result.errors = errors;
            const status = errors && isEmpty(result.data) ? statusOfErrors(errors) : undefined;
            if (status) response.http.status = status;
            if (status === 503) response.http.headers.set('retry-after', '1');
            const { source, document, operation } = request;
            if (!errors && source && document && operation)
              known.answered({ source, operationName: request.request.operationName }, document, operation);
            observe({
              context,
              name: request.operationName ?? null,
              kind: operation?.operation,
              from,
              codes: errors?.map(({ extensions }) => extensions?.['code']) ?? [],
            });
          }
          return Promise.resolve();
        },
      });
    },
  };
}

/** No data at all, or nothing but nulls: then the answer is its error. */
const isEmpty = (data: unknown) =>
  data === undefined ||
  data === null ||
  Object.values(data).every((value) => value === null || value === undefined);
