import { expect, test } from '@jest/globals';
import { portalJson, portalReached, portalText } from './portal-report.js';

const twenty = Array.from({ length: 20 }, (_, index) => 100 + index);
const page = (ms: readonly number[]) => ({ name: 'tickets', kind: 'shown' as const, ms, againMs: ms });
const report = (ms: readonly number[], kb = 300) => ({
  walked: [page(ms)],
  sizes: [{ page: 'tickets/tickets-page.tsx', kb }],
  sizeLimitKb: 350,
});

test('a page that is slow more than once in twenty times is missed', () => {
  expect(portalReached(report([...twenty.slice(1), 900]))).toBe(false);
  expect(portalReached(report([...twenty, ...twenty, 900]))).toBe(true);
  expect(portalText(report([...twenty.slice(1), 900]))).toMatch(/tickets \| 111 \| 900 \| 300 .* MISSED/);
});

test('a page that was never shown is missed', () => {
  expect(portalReached(report([]))).toBe(false);
});

test('a first route that is too heavy is missed', () => {
  expect(portalReached(report(twenty, 350.1))).toBe(false);
  const told = JSON.parse(portalJson(report(twenty))) as { portal: object };
  expect(told.portal).toMatchObject({ reached: true, limitKb: 350, firstRoutes: [{ kb: 300 }] });
});
