import { eventually } from '@aftercare/test-kit/eventually';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { listen } from './support/live.js';
import { startWorld, type World } from './support/platform.js';

let world: World;
beforeAll(async () => {
  world = await startWorld();
}, 240_000);
afterAll(() => world.stop());

const today = new Date().toISOString().slice(0, 10);
const period = `period: { from: "${today}", to: "${today}", zone: "UTC" }`;

interface Indicator {
  readonly code: string;
  readonly value: number | null;
  readonly denominator: number;
  readonly shareInTarget: number | null;
}

async function figures(login: string): Promise<ReadonlyMap<string, Indicator>> {
  const client = await world.as(login);
  const { indicators } = await client.get<{ indicators: Indicator[] }>(
    `{ indicators(${period}, trendWeeks: 2) { code value denominator shareInTarget } }`,
  );
  return new Map(indicators.map((indicator) => [indicator.code, indicator]));
}

/** A ticket of the first customer, answered at once. */
async function answeredTicket(): Promise<string> {
  const agent = await world.as('support');
  const customerId = `Customer:${world.customers[0]?.id}`;
  const opened = await agent.change<{ ticket: { id: string } }>(
    'openTicket',
    { channel: 'EMAIL', description: '无法登录', customerId },
    '... on TicketChanged { ticket { id } }',
  );
  const replied = await agent.change('replyOnTicket', { id: opened.ticket.id, body: '已收到' }, '__typename');
  expect(replied.code).toBeUndefined();
  return opened.ticket.id;
}

test('ANA-01, ANA-02, ANA-03: an answer becomes a figure within 2 s, drilled down to its record, the same after a rebuild', async () => {
  const before = await figures('gm');
  const id = await answeredTicket();
  const counted = await eventually(
    async () => {
      const now = await figures('gm');
      expect(now.get('FIRST_RESPONSE')?.denominator).toBe(
        (before.get('FIRST_RESPONSE')?.denominator ?? 0) + 1,
      );
      expect(now.get('BACKLOG')?.value).toBe((before.get('BACKLOG')?.value ?? 0) + 1);
      return now;
    },
    { withinMs: 2_000 },
  );
  const manager = await world.as('gm');
  const { indicatorRecords } = await manager.get<{
    indicatorRecords: { edges: { node: { record: { id: string } } }[] };
  }>(`{ indicatorRecords(code: FIRST_RESPONSE, ${period}) { edges { node { record { id } inTarget } } } }`);
  expect(indicatorRecords.edges.map(({ node }) => node.record.id)).toContain(id);

  const admin = await world.as('admin');
  const started = await admin.change<{ operation: { id: string } }>(
    'rebuildFigures',
    {},
    '... on OperationChanged { operation { id } }',
  );
  const progress = listen<{ operationChanged: { state: string } }>(
    world.url,
    admin,
    `subscription { operationChanged(id: "${started.operation.id}") { state done version } }`,
  );
  await eventually(
    () => {
      expect(progress.errors).toEqual([]);
      expect(progress.values.at(-1)?.operationChanged.state).toBe('DONE');
      return true;
    },
    { withinMs: 20_000 },
  );
  await progress.stop();
  expect(await figures('gm')).toEqual(counted);
});

test('COM-03, ANA-02: figures count only what the caller may see, and are a right of roles', async () => {
  await answeredTicket();
  await eventually(async () => {
    const all = await figures('gm');
    expect(all.get('BACKLOG')?.value).toBeGreaterThan(0);
    return true;
  });
  const elsewhere = await figures('elsewhere-manager');
  expect(elsewhere.get('BACKLOG')).toMatchObject({ value: 0, denominator: 0 });
  const engineer = await world.as('field');
  const { errors } = await engineer.ask(`{ indicators(${period}) { code } }`);
  expect(errors[0]?.extensions?.code).toBe('NOT_ALLOWED');
});

test('ANA-02, COM-14: a period that ends before it starts is refused with its field', async () => {
  const client = await world.as('gm');
  const { errors } = await client.ask(
    '{ indicators(period: { from: "2026-02-02", to: "2026-02-01" }) { code } }',
  );
  expect(errors[0]?.extensions).toMatchObject({ code: 'END_BEFORE_START' });
});
