import { expect, test } from '@jest/globals';
import { getOperationAST, graphql, GraphQLInt, GraphQLObjectType, GraphQLSchema, parse } from 'graphql';
import type { GatewayContext } from './context.js';
import { knownQueries, type AskedQuery } from './known-queries.js';

let reads = 0;
let broken = false;
const schema = new GraphQLSchema({
  query: new GraphQLObjectType({
    name: 'Query',
    fields: {
      twice: {
        type: GraphQLInt,
        args: { of: { type: GraphQLInt } },
        resolve(_parent, { of }: { of?: number }) {
          reads += 1;
          if (broken) throw new Error('out of order');
          return 2 * (of ?? 1);
        },
      },
    },
  }),
});
const asked = (source: string): AskedQuery => ({ source, operationName: undefined });
const query = asked('query Twice($of: Int) { twice(of: $of) }');
const context = {} as GatewayContext; // the resolver above reads nothing of it
const answered = (known: ReturnType<typeof knownQueries>, { source } = query) => {
  const document = parse(source);
  const operation = getOperationAST(document);
  if (operation) known.answered(asked(source), document, operation);
};

test('a query is a function from the third good answer on, with the answer of graphql-js', async () => {
  const known = knownQueries(schema);
  for (const found of [false, false, true]) {
    answered(known);
    expect(known.find(query) !== undefined).toBe(found);
  }
  const variables = { of: 21 };
  const { data } = await graphql({ schema, source: query.source, variableValues: variables });
  expect(await known.find(query)?.answer(context, variables)).toEqual({ ...data });
  expect(known.find(query)?.name).toBe('Twice');
  expect(known.find(asked('query Twice { twice }'))).toBeUndefined();
});

test('it says nothing where a variable is wrong, and does not read', async () => {
  const known = knownQueries(schema);
  for (let turn = 0; turn < 3; turn++) answered(known);
  reads = 0;
  expect(await known.find(query)?.answer(context, { of: 'many' })).toBeUndefined();
  expect(reads).toBe(0);
});

test('good answers of others that come meanwhile change nothing', async () => {
  const known = knownQueries(schema);
  for (let turn = 0; turn < 20; turn++) answered(known);
  expect(await known.find(query)?.answer(context, { of: 1 })).toEqual({ twice: 2 });
});

test('it says nothing where something failed; three times in a row, and the usual way is the better one for long', async () => {
  const known = knownQueries(schema);
  for (let turn = 0; turn < 3; turn++) answered(known);
  const failing = known.find(query);
  broken = true;
  expect(await failing?.answer(context, { of: 1 })).toBeUndefined();
  expect(await failing?.answer(context, { of: 1 })).toBeUndefined();
  expect(known.find(query)).toBe(failing);
  expect(await failing?.answer(context, { of: 1 })).toBeUndefined();
  broken = false;
  for (let turn = 0; turn < 30; turn++) {
    expect(known.find(query)).toBeUndefined();
    answered(known);
  }
  expect(await known.find(query)?.answer(context, { of: 1 })).toEqual({ twice: 2 });
});

test('what is known stays known when as many are kept as there is room for; one more begins anew', () => {
  const known = knownQueries(schema);
  for (let turn = 0; turn < 3; turn++) answered(known);
  for (let other = 1; other < 500; other++) answered(known, asked(`query Other${other} { twice }`));
  answered(known);
  expect(known.find(query)).toBeDefined();
  answered(known, asked('query OneTooMany { twice }'));
  expect(known.find(query)).toBeUndefined();
});

test('a text that would fill the memory is not kept', () => {
  const known = knownQueries(schema);
  const long = asked(`query Long { twice } #${'x'.repeat(20_000)}`);
  for (let turn = 0; turn < 5; turn++) answered(known, long);
  expect(known.find(long)).toBeUndefined();
});

test('mutations never are', () => {
  const known = knownQueries(schema);
  for (let turn = 0; turn < 5; turn++) answered(known, asked('mutation { twice }'));
  expect(known.find(asked('mutation { twice }'))).toBeUndefined();
});
