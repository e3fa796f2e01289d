import type { ApolloServerPlugin } from '@apollo/server';
import type { Log } from '@aftercare/service-kit/log';
import { clock, type Spans } from '@aftercare/service-kit/spans';
import type { Histogram } from 'prom-client';
import type { GatewayContext } from './context.js';
import { shownError, statusOfErrors } from './shown-errors.js';

/** Puts errors into the caller's words, chooses the status, counts and logs: one line for each operation. */
export function answerPlugin(log: Log, seconds: Histogram, spans: Spans): ApolloServerPlugin<GatewayContext> {
  return {
    requestDidStart() {
      const from = clock();
      return Promise.resolve({
        willSendResponse(request) {
          const { response, contextValue: context } = request;
          if (response.body.kind === 'single') {
            const result = response.body.singleResult;
            const audience = { locale: context.locale, reference: context.trace.traceId, log };
            const errors = request.errors?.map((error) => shownError(error, audience));
            if (errors) result.errors = errors;
            const status = errors && isEmpty(result.data) ? statusOfErrors(errors) : undefined;
            if (status) response.http.status = status;
            if (status === 503) response.http.headers.set('retry-after', '1');
            observe(errors?.[0]?.extensions?.['code'], request.operation?.operation ?? 'none');
            log.info(
              {
                traceId: context.trace.traceId,
                caller: context.caller.id,
                operation: request.operationName ?? null,
                kind: request.operation?.operation ?? null,
                ms: Math.round(clock() - from),
                codes: errors?.map(({ extensions }) => extensions?.['code']) ?? [],
              },
              'operation',
            );
            spans.record({
              trace: context.trace,
              name: request.operationName ?? request.operation?.operation ?? 'operation',
              kind: 'SERVER',
              from,
              failed: errors !== undefined,
            });
          }
          return Promise.resolve();
        },
      });
      function observe(code: unknown, kind: string) {
        seconds.observe({ kind, code: typeof code === 'string' ? code : 'OK' }, (clock() - from) / 1_000);
      }
    },
  };
}

/** No data at all, or nothing but nulls: then the answer is its error. */
const isEmpty = (data: unknown) =>
  data === undefined ||
  data === null ||
  Object.values(data).every((value) => value === null || value === undefined);
