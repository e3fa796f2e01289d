import { expect, test } from '@jest/globals';
import { fastify } from 'fastify';
import type { GatewayContext } from '../api/context.js';
import type { KnownQuery } from '../api/known-queries.js';
import { shortPath } from './short-path.js';

const source = 'query Count($up: Boolean) { count(up: $up) }';
/** What the known query says; undefined: it failed. */
let data: object | undefined = { count: 3 };
const query: KnownQuery = { name: 'Count', answer: () => Promise.resolve(data) };

/** What is sent to a gateway that knows one query: whether the usual way was taken, and what was answered. */
async function sent(
  body: object | string,
  headers: Record<string, string> = {},
  method: 'POST' | 'GET' = 'POST',
) {
  const app = fastify();
  const observed: unknown[] = [];
  const path = shortPath({
    known: { answered: () => undefined, find: (asked) => (asked.source === source ? query : undefined) },
    observe: ({ name, codes }) => void observed.push([name, codes]),
    contextOf: () => ({}) as GatewayContext, // the query above reads nothing of it
  });
  app.addHook('preHandler', async (request, reply) => void (await path(request, reply)));
  app.route({ method: ['GET', 'POST'], url: '/graphql', handler: () => 'the usual way' });
  const answer = await app.inject({
    method,
    url: '/graphql',
    headers: { 'content-type': 'application/json', ...headers },
    ...(method === 'POST' ? { payload: body } : {}),
  });
  await app.close();
  return { text: answer.body, type: answer.headers['content-type'], observed };
}

test('COM-14: a known query is answered at once, in the type that is asked for, and counted', async () => {
  const plain = await sent({ query: source });
  expect(plain).toEqual({
    text: '{"data":{"count":3}}\n',
    type: 'application/json; charset=utf-8',
    observed: [['Count', []]],
  });
  const { type } = await sent({ query: source }, { accept: 'application/graphql-response+json, */*;q=0.1' });
  expect(type).toBe('application/graphql-response+json; charset=utf-8');
});

test.each([
  ['another query', { query: 'query Other { count }' }],
  ['extensions of any kind', { query: source, extensions: 0 }],
  ['variables that are no object', { query: source, variables: 'up' }],
  ['variables in a list', { query: source, variables: [1] }],
  ['an operation whose name is no text', { query: source, operationName: 7 }],
  ['no query', { variables: {} }],
])('COM-14: the usual way for %s', async (_what, body) => {
  expect(await sent(body)).toMatchObject({ text: 'the usual way', observed: [] });
});

test('COM-14: the usual way for a GET, and for a type that we do not answer in', async () => {
  expect(await sent({}, {}, 'GET')).toMatchObject({ text: 'the usual way' });
  expect(await sent({ query: source }, { accept: 'text/html' })).toMatchObject({ text: 'the usual way' });
});

test('COM-14: the usual way says what is wrong when the function says nothing', async () => {
  data = undefined;
  expect(await sent({ query: source })).toMatchObject({ text: 'the usual way', observed: [] });
});
