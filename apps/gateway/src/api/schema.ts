import { typeDefs } from '@aftercare/graphql-schema/type-defs';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { parse, type GraphQLSchema } from 'graphql';
import { withPlacedErrors } from './placed-errors.js';
import { resolvers } from '../resolvers/resolvers.js';

/** The schema that clients read, with its resolvers; a resolver for a field that is not in the SDL is an error. */
export function executableSchema(): GraphQLSchema {
  return withPlacedErrors(
    makeExecutableSchema({
      typeDefs: parse(typeDefs),
      resolvers,
      resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
    }),
  );
}
