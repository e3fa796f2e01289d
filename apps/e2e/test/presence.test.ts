import { eventually } from '@aftercare/test-kit/eventually';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Client } from './support/client.js';
import { contactOf } from './support/contact.js';
import { settledState, stateOfDatabases } from './support/database-state.js';
import { listen, type Heard } from './support/live.js';
import { startWorld, type World } from './support/platform.js';
import { startTcpProxy } from './support/tcp-proxy.js';
import { ofCustomer, startedTicket } from './support/ticket.js';

let world: World;
beforeAll(async () => {
  world = await startWorld();
}, 120_000);
afterAll(() => world?.stop());

interface Present {
  readonly ticketPresence: readonly { person: { displayName: string }; writing: boolean }[];
}
const text = `subscription ($id: ID!, $writing: Boolean) {
  ticketPresence(id: $id, writing: $writing) { person { displayName } writing } }`;
const on = (client: Client, id: string, writing = false) =>
  listen<Present>(world.url, client, text, { id, writing });
const seenBy = ({ values }: Heard<Present>) =>
  values
    .at(-1)
    ?.ticketPresence.map(({ person, writing }) => `${person.displayName}${writing ? ' writes' : ''}`)
    .toSorted();
const sees = (heard: Heard<Present>, people: readonly string[]) =>
  eventually(() => JSON.stringify(seenBy(heard)) === JSON.stringify(people), { withinMs: 5_000 });

test('TKT-10: who else looks at a ticket, who writes, and who left; nobody sees themselves', async () => {
  const { id } = await startedTicket(world, ofCustomer(world, 0));
  const [engineer, manager] = [await world.as('engineer'), await world.as('manager')];
  const first = on(engineer, id);
  await sees(first, []);
  const second = on(manager, id);
  await sees(first, ['同事manager']);
  await sees(second, ['同事engineer']);
  const writing = on(manager, id, true);
  await second.stop();
  await sees(first, ['同事manager writes']);
  await writing.stop();
  await sees(first, []);
  await first.stop();
});

test('TKT-10: it is another matter on another ticket', async () => {
  const [one, other] = [
    await startedTicket(world, ofCustomer(world, 0)),
    await startedTicket(world, ofCustomer(world, 1)),
  ];
  const engineer = on(await world.as('engineer'), one.id);
  const manager = on(await world.as('manager'), other.id);
  await sees(manager, []);
  await sees(engineer, []);
  await Promise.all([engineer.stop(), manager.stop()]);
});

test('COM-03: only colleagues who read the ticket see who is there, and only they are seen', async () => {
  const { id } = await startedTicket(world, ofCustomer(world, 0));
  const engineer = on(await world.as('engineer'), id);
  const refused = [
    on(await contactOf(world, 0), id),
    on(await world.as('elsewhere'), id),
    on(world.anonymous, id),
    on(await world.as('engineer'), id.replace('Ticket:', 'Person:')),
  ];
  await eventually(() => refused.every(({ errors }) => errors.length > 0), { withinMs: 5_000 });
  expect(
    refused.map(
      ({ errors }) => /NOT_ALLOWED|NOT_FOUND|SIGN_IN_REQUIRED|INVALID_INPUT/.exec(errors[0] ?? '')?.[0],
    ),
  ).toEqual(['NOT_ALLOWED', 'NOT_FOUND', 'SIGN_IN_REQUIRED', 'INVALID_INPUT']);
  expect(refused.flatMap(({ values }) => values)).toEqual([]);
  await sees(engineer, []);
  await Promise.all([engineer, ...refused].map(({ stop }) => stop()));
});

test('TKT-10: whose network is lost without a word is gone within 30 seconds, and nothing of it was written', async () => {
  const { id } = await startedTicket(world, ofCustomer(world, 0));
  const engineer = on(await world.as('engineer'), id);
  await sees(engineer, []);
  const before = await settledState(world.platform);
  const road = await startTcpProxy('127.0.0.1', Number(new URL(world.url).port));
  const manager = listen<Present>(`http://127.0.0.1:${road.port}`, await world.as('manager'), text, { id });
  await sees(engineer, ['同事manager']);
  road.mute();
  const mutedAt = performance.now();
  await eventually(() => seenBy(engineer)?.length === 0, { withinMs: 30_000 });
  expect(performance.now() - mutedAt).toBeLessThan(30_000);
  expect(await stateOfDatabases(world.platform)).toEqual(before);
  await Promise.all([engineer.stop(), manager.stop(), road.close()]);
}, 60_000);
