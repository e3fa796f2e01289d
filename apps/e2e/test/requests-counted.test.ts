import { setTimeout as pause } from 'node:timers/promises';
import { eventually } from '@aftercare/test-kit/eventually';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Client } from './support/client.js';
import { counted, watchStatements } from './support/counting.js';
import { startWorld, type World } from './support/platform.js';
import { done, ofCustomer, openTicket } from './support/ticket.js';

const people = ['engineer', 'field', 'field2', 'manager'];
const watch = watchStatements();
let world: World;
let support: Client;

beforeAll(async () => {
  world = await startWorld();
  support = await world.as('support');
  const hotline = await world.as('hotline');
  const manager = await world.as('manager');
  await Promise.all(
    Array.from({ length: 52 }, async (_, n) => {
      const { id } = await openTicket(hotline, ofCustomer(world, [0, 1, 3][n % 3] ?? 0));
      const assigneeId = `Person:${world.organisation.personIds.get(people[n % people.length] ?? '')}`;
      await done(manager, 'assignTicket', { id, assigneeId });
    }),
  );
}, 180_000);
afterAll(async () => {
  watch.end();
  await world?.stop();
});

interface Row {
  readonly customer: { readonly name: string };
  readonly assignee: { readonly displayName: string } | null;
  readonly clocks: readonly object[];
}

const list = `{ tickets(first: 50) { edges { node {
  id number subject status priority customer { name level } assignee { id displayName } clocks { kind dueAt stage status }
  nextDue { dueAt }
} } } }`;

test('COM-14: a list of 50 tickets with customer, assignee and clocks takes one request per service and three SELECTs, access included', async () => {
  await support.get('{ __typename }'); // the session is cached
  const { requests, statements } = await quietly(async () => {
    const { tickets } = await support.get<{ tickets: { edges: { node: Row }[] } }>(list);
    const rows = tickets.edges.map(({ node }) => node);
    expect(rows).toHaveLength(50);
    expect(new Set(rows.map(({ customer }) => customer.name)).size).toBe(3);
    expect(new Set(rows.map(({ assignee }) => assignee?.displayName)).size).toBe(people.length);
    expect(rows.every(({ clocks }) => clocks.length > 0)).toBe(true);
  });
  expect(requests.toSorted()).toEqual(['qry.identity.person.byIds.v1', 'qry.ticket.ticket.list.v1']);
  const selects = statements.filter((text) => /^\s*(?:select|with)/i.test(text));
  expect(statements).toEqual(selects);
  expect(selects.length).toBeGreaterThan(1);
  expect(selects.length).toBeLessThanOrEqual(3);
});

/** Once the services have nothing left to tell each other: until then their own requests would be counted. */
async function quietly(work: () => Promise<void>) {
  await eventually(async () => {
    const idle = await counted(world, watch.sent, () => pause(700));
    return idle.requests.length === 0;
  });
  return counted(world, watch.sent, work);
}
