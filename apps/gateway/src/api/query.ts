import type { InputOf, OutputOf, QueryDefinition } from '@aftercare/contracts/define';
import { DomainError } from '@aftercare/domain-kit/domain-error';
import type { GraphQLResolveInfo } from 'graphql';
import type { GatewayContext } from './context.js';
import { argumentsOf } from './list.js';

/** A field is one question of a service: the arguments are its input, `shown` picks the answer. */
export function ask<D extends QueryDefinition, S>(query: D, shown: (output: OutputOf<D>) => S) {
  return async (
    _parent: unknown,
    args: object,
    context: GatewayContext,
    info: GraphQLResolveInfo,
  ): Promise<S> => shown(await context.ask(query, argumentsOf(info, args) as InputOf<D>)); // parsed by the service
}

/** The same, with nothing to show when the service answers one of `codes`. */
export function askFor<D extends QueryDefinition>(query: D, codes: readonly string[]) {
  const found = ask(query, (output) => output);
  return (...resolving: Parameters<typeof found>): Promise<OutputOf<D> | null> =>
    found(...resolving).catch((error: unknown) => {
      if (error instanceof DomainError && codes.includes(error.code)) return null;
      throw error;
    });
}
