import { connect as connectTcp } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { agent } from './given.js';
import { start, type Started } from './started.js';
import { openSocket } from './socket.js';

let started: Started;
beforeAll(async () => {
  started = await start();
  await started.post('{ __typename }');
});
afterAll(() => started?.stop());

const doublings = Array.from(
  { length: 25 },
  (_, n) => `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} }`,
).join(' ');
const bomb = `{ ...F0 } ${doublings} fragment F25 on Query { __typename }`;
const subscriptionBomb = bomb
  .replace('{ ...F0 }', 'subscription { ...F0 }')
  .replaceAll('on Query', 'on Subscription');
const aliases = `{ ${Array.from({ length: 1_000 }, (_, n) => `a${n}: __typename`).join(' ')} }`;
const deep = `{ ${'node { '.repeat(500)}__typename ${'}'.repeat(500)} }`;
const tokens = `{ ${'__typename '.repeat(5_000)} }`;
const dear =
  '{ tickets(first: 100) { edges { node { conversation(first: 100) { edges { node { author { person { displayName } } } } } } } } }';

const documents = [
  ['a fragment bomb of 25 doublings', bomb, 'selections'],
  ['a fragment bomb in a subscription', subscriptionBomb, 'selections'],
  ['1,000 aliases', aliases, 'aliases'],
  ['depth 500', deep, 'depth'],
  ['5,000 tokens', tokens, 'tokens'],
  ['lists in lists', dear, 'cost'],
] as const;

/** Of at most eight tries: client, gateway and services share two cores with all other tests. */
async function quickest<T extends { readonly ms: number }>(attempt: () => Promise<T>): Promise<T> {
  let best = await attempt();
  for (let tries = 1; tries < 8 && best.ms >= 200; tries += 1) {
    const next = await attempt();
    if (next.ms < best.ms) best = next;
  }
  return best;
}

describe('A6, COM-18: each refusal names its limit, within 0.2 s', () => {
  test.each(documents)('%s over HTTP', async (_name, query, limit) => {
    const { status, errors, ms } = await quickest(() => started.post(query));
    expect(status).toBe(400);
    expect(errors).toMatchObject([
      { extensions: { code: 'LIMIT_EXCEEDED', limit: { name: limit, max: expect.any(Number) } } },
    ]);
    expect(ms).toBeLessThan(200);
  });

  test.each(documents)('%s over WebSocket', async (_name, query, limit) => {
    const socket = await openSocket(started.gateway.url, { authorization: `Bearer ${agent}` });
    const { answer, ms } = await quickest(async () => {
      const startedAt = performance.now();
      return { answer: await socket.subscribe(query).first(), ms: performance.now() - startedAt };
    });
    expect(answer).toMatchObject({
      type: 'error',
      payload: [{ extensions: { code: 'LIMIT_EXCEEDED', limit: { name: limit } } }],
    });
    expect(ms).toBeLessThan(200);
    socket.close();
  });

  test('a bomb that nobody signed in for is refused the same way', async () => {
    const socket = await openSocket(started.gateway.url);
    expect(await socket.subscribe(bomb).first()).toMatchObject({
      payload: [{ extensions: { limit: { name: 'selections' } } }],
    });
    socket.close();
  });

  test('a body of 11 MB over HTTP', async () => {
    const { status, errors, ms } = await quickest(() =>
      started.post(`{ __typename } # ${'x'.repeat(11_000_000)}`),
    );
    expect(status).toBe(413);
    expect(errors).toMatchObject([
      { extensions: { code: 'LIMIT_EXCEEDED', limit: { name: 'body', max: 262_144 } } },
    ]);
    expect(ms).toBeLessThan(200);
  });

  test('a body that does not say its length', async () => {
    const { port, hostname } = new URL(started.gateway.url);
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connectTcp(Number(port), hostname, () => {
        socket.write(
          'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n',
        );
        const chunk = 'x'.repeat(65_536);
        for (let n = 0; n < 8; n += 1) socket.write(`${chunk.length.toString(16)}\r\n${chunk}\r\n`);
      });
      let text = '';
      socket.on('data', (data) => {
        text += String(data);
        if (!text.includes('LIMIT_EXCEEDED')) return;
        socket.destroy();
        resolve(text);
      });
      socket.on('error', reject);
      socket.setTimeout(2_000, () => reject(new Error(`no refusal, but: ${text}`)));
    });
    expect(answer).toMatch(/^HTTP\/1\.1 413/);
  });

  test('a message of 11 MB over WebSocket', async () => {
    const query = `subscription { __typename } # ${'x'.repeat(11_000_000)}`;
    const { closed, ms } = await quickest(async () => {
      const socket = await openSocket(started.gateway.url, { authorization: `Bearer ${agent}` });
      // from here on the client has done its part: 11 MB were written and masked
      socket.subscribe(query);
      const startedAt = performance.now();
      return { closed: await socket.closed, ms: performance.now() - startedAt };
    });
    expect(closed).toEqual({ code: 1009, reason: 'LIMIT_EXCEEDED body 262144' });
    expect(ms).toBeLessThan(200);
  });

  test('a batch of two operations', async () => {
    const response = await fetch(`${started.gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify([{ query: '{ __typename }' }, { query: '{ __typename }' }]),
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { limit: { name: 'batch', max: 1 } } }],
    });
  });

  test('eleven changes in one request', async () => {
    const changes = Array.from(
      { length: 11 },
      (_, n) => `m${n}: signOut(input: { idempotencyKey: "12345678" }) { __typename }`,
    );
    const { errors } = await started.post(`mutation { ${changes.join(' ')} }`);
    expect(errors).toMatchObject([{ extensions: { limit: { name: 'mutations', max: 10 } } }]);
  });

  test('what clients and tools send every day keeps the limits', async () => {
    const { getIntrospectionQuery } = await import('graphql');
    const { status, errors } = await started.post(
      getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true }),
    );
    expect({ status, errors }).toEqual({ status: 200, errors: undefined });
    const page = await started.post(
      'query ($n: Int) { tickets(first: $n) { edges { node { number assignee { displayName } clocks { dueAt } } } } }',
      { n: 100 },
    );
    expect(page.errors).toBeUndefined();
  });

  test('a list of the same field 3,900 times is refused before it is compared with itself', async () => {
    const { errors, ms } = await quickest(() => started.post(`{ ${'__typename '.repeat(3_900)} }`));
    expect(errors).toMatchObject([{ extensions: { limit: { name: 'selections' } } }]);
    expect(ms).toBeLessThan(200);
    const fewer = await quickest(() => started.post(`{ ${'__typename '.repeat(1_990)} }`));
    expect(fewer.errors).toMatchObject([{ extensions: { limit: { name: 'selections' } } }]);
    expect(fewer.ms).toBeLessThan(200);
  });
});

describe('COM-18: the rate of a caller', () => {
  let slow: Started;
  beforeAll(async () => {
    slow = await start({ RATE_LIMIT: 3, ANONYMOUS_RATE_LIMIT: 2 });
  });
  afterAll(() => slow?.stop());

  test('is told in headers, and its end is 429 with the time to wait', async () => {
    const first = await slow.post('{ __typename }');
    expect(first.headers.get('ratelimit-limit')).toBe('3');
    expect(first.headers.get('ratelimit-remaining')).toBe('2');
    await slow.post('{ __typename }');
    await slow.post('{ __typename }');
    const refused = await slow.post('{ __typename }');
    expect(refused.status).toBe(429);
    expect(refused.errors).toMatchObject([
      { extensions: { code: 'LIMIT_EXCEEDED', limit: { name: 'rate', max: 3 } } },
    ]);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await slow.post('{ __typename }', {}, { as: 'session-of-the-agent-2' })).status).toBe(200);
  });
});
