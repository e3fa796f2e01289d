import { expect, test } from '@jest/globals';
import {
  buildSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  isUnionType,
  validateSchema,
  type GraphQLArgument,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
} from 'graphql';
import { typeDefs } from '../src/type-defs.js';

const schema = buildSchema(typeDefs);
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);
const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});

test('the SDL modules make one valid schema', () => {
  expect(validateSchema(schema)).toEqual([]);
});

test('COM-14: every type, field, argument and enum value is described', () => {
  expect(types.flatMap(undescribed)).toEqual([]);
});

test('COM-15: every mutation takes one input with an idempotency key', () => {
  const without = mutations.filter(({ args }) => {
    const input = args[0];
    return args.length !== 1 || input?.name !== 'input' || !takesKey(String(input.type));
  });
  expect(mutations.length).toBeGreaterThan(80);
  expect(without.map(({ name }) => name)).toEqual([]);
});

test('COM-14: every mutation answers a union of one success and typed errors', () => {
  const odd = mutations.filter(({ type }) => {
    const members = membersOf(type);
    return members.filter(isSuccess).length !== 1 || members.length < 3;
  });
  expect(odd.map(({ name }) => name)).toEqual([]);
});

test('COM-14, COM-03: whatever shows the record that it changed can say that it is out of sight', () => {
  const showing = mutations.filter(({ type }) => membersOf(type).filter(isSuccess).some(showsRecord));
  const silent = showing.filter(({ type }) => !membersOf(type).some(({ name }) => name === outOfSight));
  expect(showing.length).toBeGreaterThan(80);
  expect(silent.map(({ name }) => name)).toEqual([]);
});

test('COM-14: every record of type Node has an id, and every connection has Relay edges', () => {
  const connections = types.filter((type) => isObjectType(type) && type.name.endsWith('Connection'));
  for (const type of connections) {
    if (!isObjectType(type)) continue;
    expect(Object.keys(type.getFields())).toEqual(expect.arrayContaining(['edges', 'pageInfo']));
  }
  expect(connections.length).toBeGreaterThan(10);
});

test('every type can be reached from the roots', () => {
  const printed = typeDefs.replaceAll(/"""[\s\S]*?"""|"(?:[^"\\\n]|\\.)*"/g, '');
  const unused = types.filter((type) => {
    if (['Query', 'Mutation', 'Subscription'].includes(type.name)) return false;
    return (printed.match(new RegExp(`\\b${type.name}\\b`, 'g')) ?? []).length < 2;
  });
  expect(unused.map(({ name }) => name)).toEqual([]);
});

function takesKey(inputType: string): boolean {
  const input = schema.getType(inputType.replace('!', ''));
  return isInputObjectType(input) && String(input.getFields()['idempotencyKey']?.type) === 'ID!';
}

const outOfSight = 'ChangedOutOfSight';

function membersOf(result: GraphQLOutputType): readonly GraphQLObjectType[] {
  const union = getNamedType(result);
  return isUnionType(union) ? union.getTypes() : [];
}

const isSuccess = (type: GraphQLObjectType) => !isUserError(type) && type.name !== outOfSight;

const showsRecord = (type: GraphQLObjectType) =>
  Object.values(type.getFields()).some((field) => {
    const shown = getNullableType(field.type);
    return isObjectType(shown) && shown.getInterfaces().some(({ name }) => name === 'Node');
  });

function isUserError(type: GraphQLNamedType): boolean {
  return isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'UserError');
}

function undescribed(type: GraphQLNamedType): string[] {
  // The one argument `input` of a mutation is described by its type.
  const missing = type.description ? [] : [type.name];
  if (isEnumType(type)) {
    return [
      ...missing,
      ...type
        .getValues()
        .filter((value) => !value.description)
        .map(({ name }) => `${type.name}.${name}`),
    ];
  }
  if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return missing;
  for (const field of Object.values(type.getFields())) {
    if (!field.description) missing.push(`${type.name}.${field.name}`);
    const args: readonly GraphQLArgument[] = 'args' in field ? field.args : [];
    missing.push(
      ...args
        .filter((arg) => !arg.description && arg.name !== 'input')
        .map((arg) => `${type.name}.${field.name}(${arg.name})`),
    );
  }
  return missing;
}
