import { DomainError } from '@aftercare/domain-kit/domain-error';
import {
  defaultFieldResolver,
  GraphQLError,
  isObjectType,
  type GraphQLField,
  type GraphQLSchema,
} from 'graphql';
import type { GatewayContext } from './context.js';

type Resolve = NonNullable<GraphQLField<unknown, GatewayContext>['resolve']>;

/**
 * Lets every error tell its place in the answer. graphql-js takes an error with a `path` for one that has its place
 * already, but the path of a `DomainError` names a field of the input: it is handed over inside of another error.
 */
export function withPlacedErrors(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    // the functions of a connection, like its count, are called by the default resolver
    const calls = type.name.endsWith('Connection');
    for (const field of Object.values(type.getFields())) {
      if (field.resolve || calls) field.resolve = placing(field.resolve ?? defaultFieldResolver);
      if (field.subscribe) field.subscribe = placing(field.subscribe);
    }
  }
  return schema;
}

const placing =
  (resolve: Resolve): Resolve =>
  (...given) => {
    try {
      const value: unknown = resolve(...given);
      return value instanceof Promise ? value.catch(handOver) : value;
    } catch (error) {
      return handOver(error);
    }
  };

function handOver(error: unknown): never {
  throw error instanceof DomainError ? new GraphQLError(error.code, { originalError: error }) : error;
}
