import { expect, test } from '@jest/globals';
import { isInterfaceType, isObjectType, type GraphQLObjectType } from 'graphql';
import { schema } from '../support/locked-schema.js';
import { matrix } from './matrix/all.js';

const errorFields = 'code message path';
const connection = 'edges pageInfo totalCount';
const edge = 'cursor node';

const fieldsOf = (type: GraphQLObjectType | null | undefined) => Object.keys(type?.getFields() ?? {});
const isError = (type: GraphQLObjectType) => type.getInterfaces().some(({ name }) => name === 'UserError');

/** The fields that have a row; undefined: the type has none. */
function rowOf(type: GraphQLObjectType): readonly string[] | undefined {
  const row = matrix.records[type.name]?.fields ?? matrix.parts[type.name];
  if (row !== undefined) return row.split(' ').filter(Boolean);
  if (type.name.endsWith('Connection')) return connection.split(' ');
  if (type.name.endsWith('Edge')) return edge.split(' ');
  return isError(type) ? errorFields.split(' ') : undefined;
}

const roots = new Set(['Query', 'Mutation', 'Subscription']);
const types = Object.values(schema.getTypeMap()).filter(
  (type): type is GraphQLObjectType =>
    isObjectType(type) && !type.name.startsWith('__') && !roots.has(type.name),
);

test('COM-03: every query, mutation and subscription has a row in the access matrix, and no row is left over', () => {
  expect(Object.keys(matrix.queries).toSorted()).toEqual(fieldsOf(schema.getQueryType()).toSorted());
  expect(Object.keys(matrix.mutations).toSorted()).toEqual(fieldsOf(schema.getMutationType()).toSorted());
  expect(Object.keys(matrix.subscriptions).toSorted()).toEqual(
    fieldsOf(schema.getSubscriptionType()).toSorted(),
  );
});

test('COM-03: every field of every type has a row in the access matrix', () => {
  const without = types.flatMap((type) => {
    const row = rowOf(type);
    return fieldsOf(type)
      .filter((field) => !row?.includes(field))
      .map((field) => `${type.name}.${field}`);
  });
  expect(without).toEqual([]);
});

test('COM-03: no row speaks of a type or field that is gone', () => {
  const rows = { ...matrix.parts, ...mapped(matrix.records, ({ fields }) => fields) };
  const gone = Object.entries(rows).flatMap(([name, fields]) => {
    const type = schema.getType(name);
    const known = isObjectType(type) ? fieldsOf(type) : [];
    return fields.split(' ').flatMap((field) => (known.includes(field) ? [] : [`${name}.${field}`]));
  });
  expect(gone).toEqual([]);
});

test('COM-03: whatever can be asked for by its id says who sees it', () => {
  const node = schema.getType('Node');
  const nodes = isInterfaceType(node) ? schema.getPossibleTypes(node).map(({ name }) => name) : [];
  expect(nodes.filter((name) => !matrix.records[name])).toEqual([]);
});

const mapped = <A, B>(table: Readonly<Record<string, A>>, made: (item: A) => B): Record<string, B> =>
  Object.fromEntries(Object.entries(table).map(([key, item]) => [key, made(item)]));
