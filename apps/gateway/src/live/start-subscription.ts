import { DomainError } from '@aftercare/domain-kit/domain-error';
import { traceFrom } from '@aftercare/service-kit/trace';
import { getOperationAST, GraphQLError, parse, validate } from 'graphql';
import type { Context, SubscribePayload } from 'graphql-ws';
import { noCookie, type ContextParts } from '../api/context.js';
import { shownError } from '../api/shown-errors.js';
import { LimitExceeded, limits } from '../limits/limits.js';
import type { OpenConnection, WebSocketParts } from './open-connection.js';

/** What graphql-ws is to execute, or the errors with which it is refused: limits, then kind, then sign-in. */
export function startSubscription(
  context: Context<Record<string, unknown>, OpenConnection>,
  payload: SubscribePayload,
  parts: WebSocketParts,
) {
  const { extra } = context;
  try {
    if (Object.keys(context.subscriptions).length > limits.subscriptions)
      throw new LimitExceeded('subscriptions');
    const rate = parts.rate(extra.session, extra.address);
    if (!rate.allowed) throw new LimitExceeded('rate', rate.limit);
    const document = parts.documents.check(payload.query, payload.variables) ?? parse(payload.query);
    const operation = getOperationAST(document, payload.operationName);
    if (operation && operation.operation !== 'subscription') throw new DomainError('SUBSCRIPTIONS_ONLY');
    if (operation && extra.session.caller.kind === 'anonymous') throw new DomainError('SIGN_IN_REQUIRED');
    const problems = validate(parts.schema, document);
    if (problems.length > 0) return problems;
    return {
      schema: parts.schema,
      document,
      operationName: payload.operationName ?? null,
      variableValues: payload.variables ?? null,
      contextValue: parts.contextOf(partsOf(extra)),
    };
  } catch (error) {
    return [
      error instanceof GraphQLError ? error : new GraphQLError('refused', { originalError: asError(error) }),
    ];
  }
}

const asError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)));

function partsOf({
  session,
  secret,
  address,
  locale,
  request,
}: OpenConnection): Omit<ContextParts, 'ask' | 'live' | 'sessions'> {
  const { caller } = session;
  return {
    session,
    secret,
    address,
    locale: caller.kind === 'staff' || caller.kind === 'contact' ? caller.locale : locale,
    trace: traceFrom(undefined),
    userAgent: request.headers['user-agent'],
    cookie: noCookie,
  };
}

/** Errors in the words of whoever holds the connection. */
export function shown(
  errors: readonly unknown[],
  { extra }: Context<Record<string, unknown>, OpenConnection>,
  { log }: WebSocketParts,
) {
  const reference = traceFrom(undefined).traceId;
  return errors.map((error) => shownError(error, { locale: partsOf(extra).locale, reference, log }));
}
