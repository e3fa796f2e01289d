import { randomUUID } from 'node:crypto';
import { readAudit } from '@aftercare/service-kit/audit-reader';
import { eventually } from '@aftercare/test-kit/eventually';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Client } from './support/client.js';
import { startWorld, type World } from './support/platform.js';
import { ofCustomer, openTicket } from './support/ticket.js';

let world: World;
let admin: Client;
beforeAll(async () => {
  world = await startWorld();
  admin = await world.as('admin');
}, 120_000);
afterAll(() => world?.stop());

const databaseOf = (service: string) => {
  const running = world.platform.services.get(service);
  if (!running) throw new Error(`${service} does not run`);
  return running.database;
};

interface Sent {
  readonly subject: string;
  readonly payload: string;
}

/** How a ticket was opened, as its owner told it. */
async function openingOf(id: string): Promise<Sent> {
  const { rows } = await databaseOf('ticket').pool.query<Sent>(
    'SELECT subject, payload FROM outbox WHERE aggregate_id = $1 AND version = 1',
    [id],
  );
  if (!rows[0]) throw new Error(`nobody told of ${id}`);
  return rows[0];
}

/** Tells of a ticket that nobody has, with data that no consumer can read. */
async function sendPoison({ subject, payload }: Sent): Promise<string> {
  const [id, messageId] = [randomUUID(), randomUUID()];
  const poison = { ...(JSON.parse(payload) as object), messageId, aggregateId: id, data: {} }; // an envelope
  await databaseOf('ticket').pool.query(
    `INSERT INTO outbox (message_id, aggregate, aggregate_id, version, subject, payload, headers, at)
     VALUES ($1, 'ticket', $2, 1, $3, $4, '{}', now())`,
    [messageId, id, subject, JSON.stringify(poison)],
  );
  return id;
}

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
  const opening = await openingOf(ticket.id.replace('Ticket:', ''));
  const id = await sendPoison(opening);
  const letter = await letterOf(id);
  expect(letter).toMatchObject({ type: 'ticket.opened', data: '{}' });
  const at = { service: 'customer', id: letter.id };
  expect(await admin.change('replayDeadLetter', at, handled)).toMatchObject({ code: 'REPLAY_FAILED' });
  expect(await admin.change('repairDeadLetter', { ...at, data: 'no JSON' }, handled)).toMatchObject({
    code: 'INVALID_INPUT',
    path: ['data'],
  });

  const { data } = JSON.parse(opening.payload) as { data: unknown }; // an envelope
  const repair = { ...at, data: JSON.stringify(data) };
  expect(await admin.change('repairDeadLetter', repair, handled)).toEqual({ id: letter.id, played: 0 });
  expect(await admin.change('replayDeadLetter', at, handled)).toEqual({ id: letter.id, played: 1 });
  const { rowCount } = await databaseOf('customer').pool.query(
    'SELECT 1 FROM timeline_entry WHERE record_id = $1',
    [id],
  );
  expect(rowCount).toBe(1);
  const letterId = letter.id.replace('DeadLetter:', '');
  const history = await readAudit(databaseOf('customer'), 'deadLetter', letterId, { first: 10 });
  expect(history.nodes.map(({ node }) => [node.action, node.actorKind])).toEqual([
    ['customer.deadLetter.replay', 'STAFF'],
    ['customer.deadLetter.repair', 'STAFF'],
  ]);
}, 120_000);

test('reliability: dead letters are nobody else’s business', async () => {
  const manager = await world.as('manager');
  expect((await manager.ask(list)).errors[0]?.extensions?.code).toBe('NOT_ALLOWED');
  const at = { service: 'customer', id: `DeadLetter:${randomUUID()}` };
  expect(await manager.change('replayDeadLetter', at, handled)).toMatchObject({ code: 'NOT_ALLOWED' });
  expect(await admin.change('skipDeadLetter', at, handled)).toMatchObject({ code: 'NOT_FOUND' });
});
