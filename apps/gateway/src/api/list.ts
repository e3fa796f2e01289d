import type { InputOf, OutputOf, QueryDefinition } from '@aftercare/contracts/define';
import type { GraphQLResolveInfo } from 'graphql';
import type { z } from 'zod';
import type { GatewayContext } from './context.js';
import { readArguments } from './read-input.js';

/** A page as Relay reads it. `totalCount` is asked for only when a client selects it. */
export interface Connection<N> {
  readonly edges: readonly { readonly cursor: string; readonly node: N }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount?: () => Promise<number>;
}

export type AnyConnection = Connection<unknown>;

export interface Page<N> {
  readonly nodes: readonly { readonly cursor: string; readonly node: N }[];
  readonly hasNextPage: boolean;
}

type ListQuery<N> = QueryDefinition<z.ZodType, z.ZodType<Page<N>>>;
type CountQuery = QueryDefinition<z.ZodType, z.ZodType<{ count: number }>>;

export function connectionOf<N>(page: Page<N>, totalCount?: () => Promise<number>): Connection<N> {
  return {
    edges: page.nodes,
    pageInfo: {
      hasNextPage: page.hasNextPage,
      hasPreviousPage: false,
      startCursor: page.nodes[0]?.cursor ?? null,
      endCursor: page.nodes.at(-1)?.cursor ?? null,
    },
    ...(totalCount ? { totalCount } : {}),
  };
}

/**
 * A list is one query of a service: `first` and `after` are its page, all other arguments its input. `also` adds
 * what the field itself does not say, e.g. the record whose list it is.
 */
export function list<D extends ListQuery<unknown>, P = unknown>(
  query: D,
  options: {
    readonly count?: CountQuery;
    readonly also?: (parent: P, given: Readonly<Record<string, unknown>>) => object;
    /** What the query is told of the selected fields; its count is not. */
    readonly wanted?: (info: GraphQLResolveInfo) => object;
  } = {},
) {
  return async (
    parent: P,
    args: object,
    context: GatewayContext,
    info: GraphQLResolveInfo,
  ): Promise<Connection<OutputOf<D>['nodes'][number]['node']>> => {
    const given = argumentsOf(info, args);
    const { first, after, ...selection }: Record<string, unknown> = {
      ...given,
      ...options.also?.(parent, given),
    };
    const page = { ...(first === undefined ? {} : { first }), ...(after === undefined ? {} : { after }) };
    const { count } = options;
    const wanted = options.wanted?.(info);
    const found = await context.ask(query, { ...selection, ...wanted, page } as InputOf<D>); // parsed by the service
    return connectionOf(
      found as Page<OutputOf<D>['nodes'][number]['node']>, // what the definition says
      count && (async () => (await context.ask(count, withoutOrder(selection))).count),
    );
  };
}

/** The arguments of the running field as the input of a query: ids without their types, null left out. */
export function argumentsOf(info: GraphQLResolveInfo, args: object, own?: string): Record<string, unknown> {
  const declared = info.parentType.getFields()[info.fieldName]?.args ?? [];
  return readArguments(declared, { ...args }, `${info.parentType.name}.${info.fieldName}`, own);
}

function withoutOrder(selection: Record<string, unknown>): Record<string, unknown> {
  const { orderBy: _, ...rest } = selection;
  return rest;
}
