import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { id, type Secret } from './given.js';
import { start, type Started } from './started.js';

let started: Started;
beforeAll(async () => {
  started = await start();
}, 60_000);
afterAll(() => started?.stop());

const times = async <T>(count: number, ask: () => Promise<T>): Promise<T[]> => {
  const answers: T[] = [];
  for (let turn = 0; turn < count; turn++) answers.push(await ask());
  return answers;
};
const told = ({ status, data, headers }: Awaited<ReturnType<Started['post']>>) => ({
  status,
  data,
  type: headers.get('content-type'),
  cached: headers.get('cache-control'),
  limit: headers.get('ratelimit-limit'),
});

const page = `query Page($ids: [ID!]!, $full: Boolean = false) {
  nodes(ids: $ids) {
    __typename
    id
    ... on Ticket { number status reportedAt clocks { kind dueAt } customer { name } subject @include(if: $full) }
  }
  tickets(first: 5) { totalCount edges { node { ...Row } } }
}
fragment Row on Ticket { id priority unit { id } assignee { displayName } }`;

test('COM-14: a query that is asked again and again has the same answer each time, in data, type and headers', async () => {
  const ticket = await started.open();
  const ask = () => started.post(page, { ids: [ticket.id, `Ticket:${id(999)}`], full: true });
  const answers = (await times(8, ask)).map(told);
  expect(answers[0]?.data).toMatchObject({ nodes: [{ __typename: 'Ticket', number: ticket.number }, null] });
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
});

test('COM-14: its variables are read anew, and a wrong one is refused in the same words', async () => {
  const [one, other] = [await started.open(), await started.open()];
  const ask = (ids: unknown) => started.post('query One($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
  const refused = await ask({ id: one.id });
  expect(refused.errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  await times(5, () => ask([one.id]));
  expect((await ask([other.id])).data).toEqual({ nodes: [{ id: other.id }] });
  const again = await ask({ id: one.id });
  expect([again.status, again.errors?.[0]?.message]).toEqual([refused.status, refused.errors?.[0]?.message]);
});

test('COM-03: who may not see it sees nothing of it, however often others have asked', async () => {
  const ticket = await started.open();
  const ask = (as?: Secret) =>
    started.post('query Mine($id: ID!) { node(id: $id) { id } }', { id: ticket.id }, { as });
  await times(5, () => ask());
  expect((await ask()).data).toEqual({ node: { id: ticket.id } });
  expect((await ask('session-of-a-contact-310')).data).toEqual({ node: null });
});

test('COM-17: errors of services are told as ever', async () => {
  const ask = () => started.post('query Wrong { tickets(first: 1000) { edges { node { id } } } }');
  const answers = await times(5, ask);
  expect(new Set(answers.map(({ errors }) => errors?.[0]?.message)).size).toBe(1);
  expect(answers.at(-1)?.errors).toHaveLength(1);
});
