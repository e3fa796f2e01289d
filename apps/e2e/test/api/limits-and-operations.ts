import { gatewayEnv } from '@aftercare/gateway/env';
import { runGateway } from '@aftercare/gateway/run-gateway';
import { describe, expect, test } from '@jest/globals';
import type { World } from '../support/platform.js';

const aliases = Array.from({ length: 51 }, (_, n) => `a${n}: __typename`).join(' ');
const doublings = Array.from(
  { length: 25 },
  (_, n) => `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} }`,
);
const bomb = `{ ...F0 } ${doublings.join(' ')} fragment F25 on Query { __typename }`;
const dear =
  '{ customers(first: 100) { edges { node { tickets(first: 100) { edges { node { conversation(first: 100) { edges { node { body } } } } } } } } } }';
const mutations = Array.from(
  { length: 11 },
  (_, n) => `m${n}: signOut(input: { idempotencyKey: "key-${n}" }) { __typename }`,
);

export function limitsAndOperations(world: () => World): void {
  const post = async (body: string) => {
    const response = await fetch(`${world().url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    const answer = (await response.json()) as { errors?: object[] }; // the shape of GraphQL answers
    return { status: response.status, headers: response.headers, errors: answer.errors };
  };
  const named = (name: string) => [
    { extensions: { code: 'LIMIT_EXCEEDED', limit: { name, max: expect.any(Number) } } },
  ];

  describe('COM-18: each refusal names its limit', () => {
    test.each([
      ['depth', `{ ${'node { '.repeat(40)}__typename ${'}'.repeat(40)} }`],
      ['aliases', `{ ${aliases} }`],
      ['selections', bomb],
      ['cost', dear],
      ['tokens', `{ ${'__typename '.repeat(5_000)} }`],
      ['mutations', `mutation { ${mutations.join(' ')} }`],
    ])('COM-18: %s', async (name, query) => {
      const { status, errors } = await post(JSON.stringify({ query }));
      expect({ status, errors }).toMatchObject({ status: 400, errors: named(name) });
    });

    test('COM-18: a batch, and a body of 1 MB', async () => {
      const batch = await post(JSON.stringify([{ query: '{ __typename }' }, { query: '{ __typename }' }]));
      expect(batch).toMatchObject({ status: 400, errors: named('batch') });
      const body = await post(JSON.stringify({ query: `{ __typename } # ${'x'.repeat(1_000_000)}` }));
      expect(body).toMatchObject({ status: 413, errors: named('body') });
    });

    test('COM-18: what is left of the rate is told in headers', async () => {
      const { headers } = await post(JSON.stringify({ query: '{ __typename }' }));
      expect(Number(headers.get('ratelimit-limit'))).toBe(100_000);
      expect(Number(headers.get('ratelimit-remaining'))).toBeLessThan(100_000);
    });
  });

  test('COM-18: the rate of a caller ends with 429, the name of the limit and the time to wait', async () => {
    const { platform } = world();
    const slow = await runGateway(
      gatewayEnv.parse({
        PORT: 0,
        NATS_URL: platform.nats.url,
        ...platform.natsUser('gateway'),
        SERVICE_SIGNING_KEY: platform.keys.privateKeys['gateway'],
        LOG_LEVEL: 'silent',
        FILES_DIR: world().files,
        RATE_LIMIT: 2,
      }),
    );
    const { secret } = await world().as('engineer');
    const ask = () =>
      fetch(`${slow.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${secret}` },
        body: JSON.stringify({ query: '{ viewer { zone } }' }),
      });
    expect([(await ask()).status, (await ask()).status]).toEqual([200, 200]);
    const refused = await ask();
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await refused.json()).toMatchObject({
      errors: [{ extensions: { code: 'LIMIT_EXCEEDED', limit: { name: 'rate', max: 2 } } }],
    });
    await slow.stop();
  });

  test('COM-19: alive, ready, and measured', async () => {
    expect((await fetch(`${world().url}/healthz`)).status).toBe(200);
    const ready = await fetch(`${world().url}/readyz`);
    expect({ status: ready.status, body: await ready.json() }).toEqual({
      status: 200,
      body: { problems: [] },
    });
    const metrics = await (await fetch(`${world().url}/metrics`)).text();
    expect(metrics).toMatch(/^# TYPE \S+ (counter|histogram)$/m);
    expect(metrics).toMatch(/_bucket\{.*\} \d+/);
  });

  test('COM-19: the trace that a client began goes on, and a fault can be found by it', async () => {
    const traceId = '0af7651916cd43dd8448eb211c80319c';
    const response = await fetch(`${world().url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', traceparent: `00-${traceId}-b7ad6b7169203331-01` },
      body: JSON.stringify({ query: '{ customers { totalCount } }' }),
    });
    const { errors } = (await response.json()) as { errors: object[] }; // the shape of GraphQL errors
    expect(errors).toMatchObject([{ extensions: { code: 'SIGN_IN_REQUIRED', reference: traceId } }]);
  });
}
