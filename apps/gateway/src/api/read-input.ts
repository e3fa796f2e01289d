import { DomainError } from '@aftercare/domain-kit/domain-error';
import {
  getNullableType,
  isInputObjectType,
  isListType,
  isScalarType,
  type GraphQLArgument,
  type GraphQLInputObjectType,
  type GraphQLInputType,
} from 'graphql';
import { anyType, idTypeOf } from './input-ids.js';
import { readNodeId } from './node-id.js';

/** Never part of a command: it travels beside it. */
const beside = 'idempotencyKey';

/**
 * The input of a command from the input of a mutation: node ids become uuids, null means left out. `own` is the type
 * of the record that the field `id` names. Throws `INVALID_INPUT` with the path of an id of another type.
 */
export function readInput(type: GraphQLInputType, value: unknown, own: string | undefined): unknown {
  const nullable = getNullableType(type);
  if (!isInputObjectType(nullable)) return value;
  return readObject(nullable, value, own, []);
}

/** The arguments of a query or subscription, under the same rules; `of` is `<Type>.<field>`. */
export function readArguments(
  declared: readonly GraphQLArgument[],
  values: Readonly<Record<string, unknown>>,
  of: string,
  own?: string,
): Record<string, unknown> {
  return Object.fromEntries(
    declared.flatMap((argument) => {
      const value = values[argument.name];
      if (value === undefined || value === null) return [];
      return [[argument.name, readValue(argument.type, value, of, argument.name, own, [argument.name])]];
    }),
  );
}

function readObject(
  type: GraphQLInputObjectType,
  value: unknown,
  own: string | undefined,
  path: readonly string[],
) {
  // graphql-js has coerced it to an object of this type
  const given = value as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.values(type.getFields()).flatMap((field) => {
      const item = given[field.name];
      if (item === undefined || item === null || field.name === beside) return [];
      return [[field.name, readValue(field.type, item, type.name, field.name, own, [...path, field.name])]];
    }),
  );
}

function readValue(
  type: GraphQLInputType,
  value: unknown,
  of: string,
  field: string,
  own: string | undefined,
  path: readonly string[],
): unknown {
  const nullable = getNullableType(type);
  if (isListType(nullable)) {
    if (!Array.isArray(value)) return value;
    return value.map((item, index) =>
      readValue(nullable.ofType, item, of, field, own, [...path, String(index)]),
    );
  }
  if (isInputObjectType(nullable)) return readObject(nullable, value, undefined, path);
  if (isScalarType(nullable) && nullable.name === 'ID') return readId(String(value), of, field, own, path);
  return value;
}

function readId(
  text: string,
  of: string,
  field: string,
  own: string | undefined,
  path: readonly string[],
): string {
  const expected = (field === 'id' || field === 'ids') && own ? own : idTypeOf(of, field);
  if (expected === null) return text;
  if (expected === undefined) throw new Error(`input-ids.ts does not say what ${of}.${field} is an id of`);
  const node = readNodeId(text);
  if (!node || (expected !== anyType && node.type !== expected)) {
    throw new DomainError('INVALID_INPUT', { problem: 'WRONG_ID_TYPE', expected }, path);
  }
  return node.id;
}
