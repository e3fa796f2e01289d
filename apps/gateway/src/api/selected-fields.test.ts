import { expect, test } from '@jest/globals';
import { buildSchema, graphql, type GraphQLResolveInfo } from 'graphql';
import { fieldsOfNodes } from './selected-fields.js';

const schema = buildSchema(`
  type Thing { id: ID! name: String size: Int parts: [Thing!] }
  type Edge { cursor: String node: Thing }
  type Things { edges: [Edge!] totalCount: Int }
  type Query { things: Things }
`);

async function selected(source: string): Promise<readonly string[]> {
  let names: ReadonlySet<string> = new Set();
  const things = (_args: object, _context: unknown, info: GraphQLResolveInfo) => {
    names = fieldsOfNodes(info);
    return null;
  };
  const { errors } = await graphql({ schema, source, rootValue: { things } });
  expect(errors).toBeUndefined();
  return [...names].sort();
}

test('COM-14: what a list selects of its nodes is known, through aliases, fragments and repeated fields', async () => {
  const spread = 'fragment A on Thing { size ... on Thing { parts { name } } }';
  expect(await selected(`{ things { edges { node { called: name ...A } } } } ${spread}`)).toEqual([
    'name',
    'parts',
    'size',
  ]);
  expect(await selected('{ things { edges { node { id } } edges { node { size } } } }')).toEqual([
    'id',
    'size',
  ]);
});

test('COM-14: a list that is only counted selects nothing of its nodes', async () => {
  expect(await selected('{ things { totalCount } }')).toEqual([]);
});
