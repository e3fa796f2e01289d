import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { serverAudits } from 'graphql-http';
import { start, type Started } from './started.js';

let started: Started;
beforeAll(async () => {
  started = await start();
});
afterAll(() => started?.stop());

test('A6, COM-14: the audits of GraphQL over HTTP find no error, and at least 55 of 61 are in order', async () => {
  const found: Record<string, string[]> = { ok: [], notice: [], warn: [], error: [] };
  for (const audit of serverAudits({ url: `${started.gateway.url}/graphql` })) {
    const result = await audit.fn();
    found[result.status]?.push(`${audit.name}${result.status === 'ok' ? '' : `: ${result.reason}`}`);
  }
  expect(found['error']).toEqual([]);
  // 58 of 61: three wishes contradict what Apollo and the specification of refusals say about 400
  expect(found['ok']?.length).toBeGreaterThanOrEqual(58);
});
