import { randomUUID } from 'node:crypto';
import { eventually } from '@aftercare/test-kit/eventually';
import { runService } from '@aftercare/service-kit/run-service';
import { ticketService } from '@aftercare/ticket-service/definition';
import { expect, test } from '@jest/globals';
import pg from 'pg';
import type { World } from '../support/platform.js';
import { startTcpProxy } from '../support/tcp-proxy.js';
import { ofCustomer, startedTicket, step } from '../support/ticket.js';
import { persistent } from './persistent.js';

const calls = 20;

/** What a client can see of a service that dies after its transaction and before its answer. */
export function lostAnswers(world: () => World): void {
  test('COM-15: a service that ends between effect and answer has done each of 20 commands once, and says so when asked again', async () => {
    const engineer = await world().as('engineer');
    const { id } = await startedTicket(world(), ofCustomer(world(), 0));
    const marker = `无应答 ${randomUUID()}`;
    const inputs = Array.from({ length: calls }, (_, n) => ({
      idempotencyKey: randomUUID(),
      id,
      body: `${marker} ${n}`,
    }));
    const note = (input: object) => step(engineer, 'noteOnTicket', input);
    await withoutAnswers(world(), async () => {
      const lost = inputs.map((input) => note(input).then(answered, () => undefined)); // no answer: that is the point
      await eventually(async () => (await notesWith(world(), marker)) === calls);
      return lost;
    });
    for (let time = 0; time < 2; time += 1) {
      const again = await Promise.all(inputs.map((input) => persistent(() => note(input))));
      for (const answer of again) expect(answer).toHaveProperty('ticket.id', id);
    }
    expect(await notesWith(world(), marker)).toBe(calls);
    const other = { ...inputs[0], body: '换了内容' };
    expect(await note(other)).toMatchObject({ code: 'IDEMPOTENCY_CONFLICT' });
  }, 120_000);
}

const answered = ({ ticket }: { readonly ticket?: object }) => ticket;

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
  // what it said is gone for good; it may dial again, or it could not even end
  proxy.cut();
  await doomed.stop();
  await proxy.close();
  expect((await Promise.all(lost)).filter((answer) => answer !== undefined)).toEqual([]);
  await platform.start(ticketService);
}

async function notesWith({ platform }: World, marker: string): Promise<number | undefined> {
  const client = new pg.Client({ connectionString: platform.env('ticket').DATABASE_URL });
  await client.connect();
  try {
    const { rows } = await client.query<{ notes: number }>(
      'SELECT count(*)::int AS notes FROM ticket_entry WHERE body LIKE $1',
      [`${marker}%`],
    );
    return rows[0]?.notes;
  } finally {
    await client.end();
  }
}
