import { randomUUID } from 'node:crypto';
import { readAudit } from '@aftercare/service-kit/audit-reader';
import { eventually } from '@aftercare/test-kit/eventually';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Client } from './support/client.js';
import { startWorld, type World } from './support/platform.js';
import { dataOf, databaseOf, openingOf, sendPoison } from './support/poison.js';
import { ofCustomer, openTicket } from './support/ticket.js';

let world: World;
let admin: Client;
beforeAll(async () => {
  world = await startWorld();
  admin = await world.as('admin');
}, 120_000);
afterAll(() => world?.stop());

interface Letter {
  readonly id: string;
  readonly aggregateId: string;
  readonly type: string;
  readonly reason: string;
  readonly data: string;
}

const list = `{ deadLetters(service: "customer") { edges { node { id aggregateId type reason data } } } }`;
const letterOf = (id: string) =>
  eventually(
    async () => {
      const { deadLetters } = await admin.get<{ deadLetters: { edges: { node: Letter }[] } }>(list);
      return deadLetters.edges.map(({ node }) => node).find((letter) => letter.aggregateId === id);
    },
    { withinMs: 60_000 },
  );
const handled = '... on DeadLetterHandled { id played }';

test('reliability: an administrator sees a dead letter, repairs it and plays it again, and all of it is audited', async () => {
  const ticket = await openTicket(await world.as('hotline'), ofCustomer(world, 0));
  const opening = await openingOf(world, ticket.id);
  const id = await sendPoison(world, opening);
  const letter = await letterOf(id);
  expect(letter).toMatchObject({ type: 'ticket.opened', data: '{}' });
  const at = { service: 'customer', id: letter.id };
  expect(await admin.change('replayDeadLetter', at, handled)).toMatchObject({ code: 'REPLAY_FAILED' });
  expect(await admin.change('repairDeadLetter', { ...at, data: 'no JSON' }, handled)).toMatchObject({
    code: 'INVALID_INPUT',
    path: ['data'],
  });

  const repair = { ...at, data: dataOf(opening) };
  expect(await admin.change('repairDeadLetter', repair, handled)).toEqual({ id: letter.id, played: 0 });
  expect(await admin.change('replayDeadLetter', at, handled)).toEqual({ id: letter.id, played: 1 });
  const { rowCount } = await databaseOf(world, 'customer').pool.query(
    'SELECT 1 FROM timeline_entry WHERE record_id = $1',
    [id],
  );
  expect(rowCount).toBe(1);
  const letterId = letter.id.replace('DeadLetter:', '');
  const history = await readAudit(databaseOf(world, 'customer'), 'deadLetter', letterId, { first: 10 });
  expect(history.nodes.map(({ node }) => [node.action, node.actorKind])).toEqual([
    ['customer.deadLetter.replay', 'STAFF'],
    ['customer.deadLetter.repair', 'STAFF'],
  ]);
}, 120_000);

test('reliability: dead letters are found by what they say went wrong, by their kind, their record and their time', async () => {
  const ticket = await openTicket(await world.as('hotline'), ofCustomer(world, 0));
  const id = await sendPoison(world, await openingOf(world, ticket.id));
  const letter = await letterOf(id);
  const found = async (filter: object) => {
    const { deadLetters } = await admin.get<{ deadLetters: { edges: { node: Letter }[] } }>(
      `query ($filter: DeadLetterFilter) { deadLetters(service: "customer", filter: $filter) { edges { node { id } } } }`,
      { filter },
    );
    return deadLetters.edges.some(({ node }) => node.id === letter.id);
  };
  const [word = ''] = /[a-z]{5,}/i.exec(letter.reason) ?? [];
  expect(await found({ text: word.toUpperCase() })).toBe(true);
  expect(await found({ text: 'ticket.OPENED' })).toBe(true);
  expect(await found({ text: id, ids: [letter.id] })).toBe(true);
  expect(await found({ text: '%' })).toBe(letter.reason.includes('%'));
  expect(await found({ ids: [`DeadLetter:${randomUUID()}`] })).toBe(false);
  const now = Date.now();
  const [before, after] = [now - 600_000, now + 600_000].map((at) => new Date(at).toISOString());
  expect(await found({ at: { from: before, to: after } })).toBe(true);
  expect(await found({ at: { to: before } })).toBe(false);
  expect(await found({ at: { from: after } })).toBe(false);
}, 120_000);

test('reliability: dead letters are nobody else’s business', async () => {
  const manager = await world.as('manager');
  expect((await manager.ask(list)).errors[0]?.extensions?.code).toBe('NOT_ALLOWED');
  const at = { service: 'customer', id: `DeadLetter:${randomUUID()}` };
  expect(await manager.change('replayDeadLetter', at, handled)).toMatchObject({ code: 'NOT_ALLOWED' });
  expect(await admin.change('skipDeadLetter', at, handled)).toMatchObject({ code: 'NOT_FOUND' });
});
