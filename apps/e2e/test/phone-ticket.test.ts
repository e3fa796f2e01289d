import { eventually } from '@aftercare/test-kit/eventually';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startWorld, type World } from './support/platform.js';

let world: World;
beforeAll(async () => {
  world = await startWorld();
}, 120_000);
afterAll(() => world.stop());

const today = new Date().toISOString().slice(0, 10);
const period = `period: { from: "${today}", to: "${today}", zone: "UTC" }`;

test('TKT-01, TKT-02, CUS-02, CUS-04: the agent finds the caller by service code and the ticket gets its number at once', async () => {
  const agent = await world.as('hotline');
  const found = await agent.get<{ callerMatches: { customer: { id: string; name: string } }[] }>(
    '{ callerMatches(numberOrCode: "AC900001") { matchedBy customer { id name } entitlement { decision } installation { id } } }',
  );
  expect(found.callerMatches).toHaveLength(1);
  const customerId = found.callerMatches[0]?.customer.id;
  const opened = await agent.change<{ ticket: { number: string; customer: { name: string } } }>(
    'openTicket',
    { channel: 'PHONE', description: '报表打不开', customerId },
    '... on TicketChanged { ticket { number status customer { name } clocks { kind dueAt } } }',
  );
  expect(opened.ticket.number).toMatch(/^T\d+$/);
  expect(opened.ticket.customer.name).toBe(found.callerMatches[0]?.customer.name);
});

test('ANA-01, ANA-02, ANA-03: a phone ticket becomes a figure on the dashboard within 2 s', async () => {
  const support = await world.as('support');
  await eventually(
    async () => {
      const { indicators } = await support.get<{ indicators: { code: string; value: number }[] }>(
        `{ indicators(codes: [BACKLOG], ${period}, trendWeeks: 1) { code value } }`,
      );
      expect(indicators[0]?.value).toBeGreaterThanOrEqual(1);
      return true;
    },
    { withinMs: 2_000 },
  );
});
