import { randomUUID } from 'node:crypto';
import { eventually } from '@aftercare/test-kit/eventually';
import { runService } from '@aftercare/service-kit/run-service';
import { ticketService } from '@aftercare/ticket-service/definition';
import { expect, test } from '@jest/globals';
import pg from 'pg';
import type { World } from '../support/platform.js';
import { startTcpProxy } from '../support/tcp-proxy.js';
import { ofCustomer, openTicket, startedTicket, step } from '../support/ticket.js';

const calls = 20;

/** What a client can see of a service that dies after its transaction and before its answer. */
export function lostAnswers(world: () => World): void {
  test('COM-15: a service that ends between effect and answer has done each of 20 commands once, and says so when asked again', async () => {
    const agent = await world().as('hotline');
    const engineer = await world().as('engineer');
    const { id } = await startedTicket(world(), ofCustomer(world(), 0));
    const marker = `无应答 ${randomUUID()}`;
    const inputs = Array.from({ length: calls }, (_, n) => ({
      idempotencyKey: randomUUID(),
      channel: 'PHONE',
      description: `${marker} ${n}`,
      ...ofCustomer(world(), 0),
    }));
    const note = { idempotencyKey: randomUUID(), id, body: marker };
    const written = () => countIn(world(), marker);
    await withoutAnswers(world(), async () => {
      const lost = [
        ...inputs.map((input) => step(agent, 'openTicket', input)),
        step(engineer, 'noteOnTicket', note),
      ].map((call) =>
        call.then(
          (answer) => answer.ticket,
          () => undefined,
        ),
      );
      await eventually(async () => (await written())?.tickets === calls && (await written())?.notes === 1);
      return lost;
    });
    const again = await Promise.all(inputs.map((input) => openTicket(agent, input)));
    const third = await Promise.all(inputs.map((input) => openTicket(agent, input)));
    expect(third.map((ticket) => ticket.number)).toEqual(again.map((ticket) => ticket.number));
    expect(new Set(again.map((ticket) => ticket.number)).size).toBe(calls);
    expect(await step(engineer, 'noteOnTicket', note)).toHaveProperty('ticket.id', id);
    expect(await written()).toEqual({ tickets: calls, notes: 1 });
    const other = { ...inputs[0], description: '换了内容' };
    expect(await step(agent, 'openTicket', other)).toMatchObject({ code: 'IDEMPOTENCY_CONFLICT' });
  }, 120_000);
}

/** The ticket service is heard no more while `play` runs; then it ends, and another process of it takes over. */
async function withoutAnswers(world: World, play: () => Promise<readonly Promise<unknown>[]>): Promise<void> {
  const { platform } = world;
  const { hostname, port } = new URL(platform.nats.url);
  const proxy = await startTcpProxy(hostname, Number(port));
  const doomed = await runService(ticketService, {
    ...platform.env('ticket'),
    NATS_URL: `nats://127.0.0.1:${proxy.port}`,
  });
  await platform.services.get('ticket')?.stop();
  proxy.mute();
  const lost = await play();
  await proxy.close();
  await doomed.stop();
  expect((await Promise.all(lost)).filter((answer) => answer !== undefined)).toEqual([]);
  await platform.start(ticketService);
}

async function countIn(
  { platform }: World,
  marker: string,
): Promise<{ tickets: number; notes: number } | undefined> {
  const client = new pg.Client({ connectionString: platform.env('ticket').DATABASE_URL });
  await client.connect();
  try {
    const { rows } = await client.query<{ tickets: number; notes: number }>(
      `SELECT (SELECT count(*)::int FROM ticket WHERE description LIKE $1) AS tickets,
              (SELECT count(*)::int FROM ticket_entry WHERE body = $2) AS notes`,
      [`${marker}%`, marker],
    );
    return rows[0];
  } finally {
    await client.end();
  }
}
