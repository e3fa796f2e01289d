import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Module, type DynamicModule } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { GatewayContext } from './api/context.js';
import { limits } from './limits/limits.js';

export const graphqlPath = '/graphql';

export interface GraphqlParts {
  readonly schema: GraphQLSchema;
  readonly plugin: ApolloServerPlugin<GatewayContext>;
  readonly contextOf: (request: FastifyRequest, reply: FastifyReply) => GatewayContext;
}

/** The only wiring: Apollo on the schema. Services are asked by the resolvers through the context. */
@Module({})
export class GatewayModule {
  static with({ schema, plugin, contextOf }: GraphqlParts): DynamicModule {
    return {
      module: GatewayModule,
      imports: [
        GraphQLModule.forRoot<ApolloDriverConfig>({
          driver: ApolloDriver,
          path: graphqlPath,
          schema,
          context: contextOf,
          graphiql: false,
          introspection: true,
          includeStacktraceInErrorResponses: false,
          hideSchemaDetailsFromClientErrors: true,
          csrfPrevention: true,
          allowBatchedHttpRequests: false,
          maxRecursiveSelections: limits.selections,
          parseOptions: { maxTokens: limits.tokens },
          autoTransformHttpErrors: false,
          preserveHttpStatusForExecutionErrors: false,
          // nothing here may be cached, and it would look at every field of every answer
          plugins: [plugin, ApolloServerPluginCacheControlDisabled()],
        }),
      ],
    };
  }
}
