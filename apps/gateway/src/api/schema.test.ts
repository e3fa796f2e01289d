import { describe, expect, test } from '@jest/globals';
import {
  getNamedType,
  isInputObjectType,
  isObjectType,
  type GraphQLField,
  type GraphQLObjectType,
} from 'graphql';
import { idTypeOf } from './input-ids.js';
import { executableSchema } from './schema.js';

const schema = executableSchema();
const objects = Object.values(schema.getTypeMap()).filter(
  (type) => isObjectType(type) && !type.name.startsWith('__'),
) as GraphQLObjectType[]; // filtered by isObjectType
const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];

describe('COM-14: the schema', () => {
  test('every root field is answered by a resolver', () => {
    const without = roots.flatMap((type) =>
      Object.values(type?.getFields() ?? {})
        .filter((field) => !field.resolve)
        .map((field) => `${type?.name}.${field.name}`),
    );
    expect(without).toEqual([]);
  });

  test('every field with arguments is answered by a resolver, so that no argument is ignored', () => {
    const ignoring = objects.flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => field.args.length > 0 && !field.resolve)
        .map((field) => `${type.name}.${field.name}`),
    );
    expect(ignoring).toEqual([]);
  });

  test('every id of a type that implements Node is made a node id', () => {
    const plain = objects
      .filter(
        (type) =>
          type.getInterfaces().some(({ name }) => name === 'Node') && !type.getFields()['id']?.resolve,
      )
      .map(({ name }) => name);
    expect(plain).toEqual([]);
  });

  test('of every id in an input it is known what it is an id of', () => {
    const isId = (type: unknown) => /^\[?ID!?\]?!?$/.test(String(type));
    const inputs = Object.values(schema.getTypeMap()).flatMap((type) =>
      isInputObjectType(type)
        ? Object.values(type.getFields()).map((field) => ({ of: type.name, field }))
        : [],
    );
    const unknown = inputs
      .filter(({ field }) => isId(field.type) && !['id', 'ids', 'idempotencyKey'].includes(field.name))
      .filter(({ of, field }) => idTypeOf(of, field.name) === undefined)
      .map(({ of, field }) => `${of}.${field.name}`);
    expect(unknown).toEqual([]);
    const named = inputs
      .map(({ of, field }) => idTypeOf(of, field.name))
      .filter((type) => type && type !== '*');
    expect(named.filter((type) => !schema.getType(String(type)))).toEqual([]);
  });

  test('every mutation takes one input with an idempotency key and answers a union with one success', () => {
    const odd = Object.values(schema.getMutationType()?.getFields() ?? {}).filter(
      (field) => !isRegular(field),
    );
    expect(odd.map(({ name }) => name)).toEqual([]);
  });
});

function isRegular(field: GraphQLField<unknown, unknown>): boolean {
  const [argument, second] = field.args;
  const input = argument && getNamedType(argument.type);
  const hasKey = isInputObjectType(input) && input.getFields()['idempotencyKey'] !== undefined;
  const union = getNamedType(field.type);
  const members = 'getTypes' in union ? union.getTypes() : [];
  const successes = members.filter(
    (type) =>
      type.name !== 'ChangedOutOfSight' && !type.getInterfaces().some(({ name }) => name === 'UserError'),
  );
  return argument?.name === 'input' && second === undefined && hasKey && successes.length === 1;
}
