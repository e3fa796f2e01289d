import { DomainError } from '@aftercare/domain-kit/domain-error';
import { coerceInputValue, type GraphQLSchema } from 'graphql';
import { readArguments } from '../api/read-input.js';

/** No page: all of the list. */
const paging = new Set(['first', 'after']);

/**
 * The arguments of a query field out of an address: `filter` is JSON as in GraphQL, with node ids; the others are plain
 * words. What the field does not know, or of another shape, is refused.
 */
export function selectionOf(
  schema: GraphQLSchema,
  field: string,
  query: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const declared =
    schema
      .getQueryType()
      ?.getFields()
      [field]?.args.filter(({ name }) => !paging.has(name)) ?? [];
  const values = Object.fromEntries(
    declared.flatMap(({ name, type }) => {
      const given = query[name];
      if (given === undefined || given === '') return [];
      const value = name === 'filter' ? jsonOf(given) : given;
      return [
        [
          name,
          coerceInputValue(value, type, (path, _invalid, problem) => {
            const at = [name, ...path.map(String)];
            throw new DomainError(
              'INVALID_INPUT',
              { problem: 'invalid_value', message: problem.message },
              at,
            );
          }),
        ],
      ];
    }),
  );
  return readArguments(declared, values, `Query.${field}`);
}

function jsonOf(given: unknown): unknown {
  try {
    return JSON.parse(String(given));
  } catch {
    throw new DomainError('INVALID_INPUT', { problem: 'NOT_JSON' }, ['filter']);
  }
}
