import { randomUUID } from 'node:crypto';
import { tokenMint } from '@aftercare/service-kit/access-token';
import { connectNats } from '@aftercare/service-kit/nats-connection';
import { errorFromWire, header } from '@aftercare/service-kit/rpc-wire';
import { startPlatform, type TestPlatform } from '@aftercare/test-kit/platform';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { headers as natsHeaders, type NatsConnection } from '@nats-io/transport-node';
import { importPKCS8, SignJWT } from 'jose';
import { askPantry, bigLabel, breakJar, fillJar, openingHours, weighJar } from './toy/contracts.js';
import { kitchen } from './toy/kitchen.js';
import { nextSleep, pantry } from './toy/pantry.js';
import { contact, keeper, stranger, trainee } from './toy/people.js';

let platform: TestPlatform;
let connection: NatsConnection;

beforeAll(async () => {
  platform = await startPlatform([pantry, kitchen], { names: ['cellar'] });
  connection = await connectNats({ NATS_URL: platform.nats.url }, 'intruder', true);
});
afterAll(async () => {
  await connection?.close();
  await platform?.stop();
});

/** A request as anybody on the broker can send it. */
async function raw(subject: string, body: string, token: string, more: Record<string, string> = {}) {
  const headers = natsHeaders();
  headers.set(header.token, token);
  for (const [name, value] of Object.entries(more)) headers.set(name, value);
  const reply = await connection.request(subject, body, { headers, timeout: 5_000 });
  return reply.headers?.get(header.error) ? errorFromWire(reply.string()) : reply.json();
}

const gatewayToken = async (audience = 'pantry') =>
  (await tokenMint('gateway', platform.keys.privateKeys['gateway'] ?? ''))(keeper, audience);

async function signed(issuer: string, seconds: number, issuedAgo = 0): Promise<string> {
  const pem = `-----BEGIN PRIVATE KEY-----\n${platform.keys.privateKeys[issuer]}\n-----END PRIVATE KEY-----`;
  const now = Math.floor(Date.now() / 1000) - issuedAgo;
  return new SignJWT({ caller: keeper })
    .setProtectedHeader({ alg: 'EdDSA' })
    .setIssuer(issuer)
    .setAudience('pantry')
    .setIssuedAt(now)
    .setExpirationTime(now + seconds)
    .sign(await importPKCS8(pem, 'EdDSA'));
}

describe('access', () => {
  test('COM-03: staff with the permission are answered, staff without it are refused', async () => {
    const id = randomUUID();
    expect(await platform.as(keeper)(fillJar, { id, grams: 5 })).toEqual({ id, version: 1 });
    await expect(platform.as(trainee)(fillJar, { id, grams: 5 })).rejects.toMatchObject({
      code: 'NOT_ALLOWED',
      params: { permission: 'pantry.jar.fill' },
    });
  });

  test('COM-03: contacts and strangers get only what admits them', async () => {
    const id = randomUUID();
    expect(await platform.as(contact)(fillJar, { id, grams: 5 })).toMatchObject({ version: 1 });
    await expect(platform.as(contact)(weighJar, { id })).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    await expect(platform.as(stranger)(weighJar, { id })).rejects.toMatchObject({ code: 'SIGN_IN_REQUIRED' });
    expect(await platform.as(stranger)(openingHours, {})).toEqual({ from: 9 });
    await expect(platform.as(keeper)(openingHours, {})).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
  });

  test('COM-03: a service asks another for itself, and under its own name', async () => {
    const id = randomUUID();
    await platform.as(keeper)(fillJar, { id, grams: 7 });
    expect(await platform.as(keeper)(askPantry, { id })).toMatchObject({
      grams: 7,
      actor: 'service:kitchen',
    });
  });

  test('COM-03: no token, a forged one, an expired one and one for another service are all refused', async () => {
    const body = JSON.stringify({ id: randomUUID() });
    const [head, payload] = (await gatewayToken()).split('.');
    const unsigned = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${payload}.`;
    const tokens = {
      none: '',
      nonsense: 'a.b.c',
      unsigned,
      'with another signature': `${head}.${payload}.${'A'.repeat(86)}`,
      'for another service': await gatewayToken('kitchen'),
      expired: await signed('gateway', 300, 400),
      'of an hour': await signed('gateway', 3_600, 1_000),
      'of a service that speaks for a person': await signed('kitchen', 300),
      'of an unknown issuer': (await gatewayToken()).replace(/^/, 'x'),
    };
    for (const [name, token] of Object.entries(tokens)) {
      expect({ name, answer: await raw(weighJar.subject, body, token) }).toMatchObject({
        name,
        answer: { code: 'SIGN_IN_REQUIRED' },
      });
    }
    expect(await raw(weighJar.subject, body, await signed('gateway', 300))).toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});

describe('input and errors', () => {
  test('text that is not JSON is the fault of the caller', async () => {
    expect(await raw(weighJar.subject, '{"id":', await gatewayToken())).toMatchObject({
      code: 'INVALID_INPUT',
      params: { problem: 'NOT_JSON' },
    });
  });

  test('invalid input names the first field, the limit and all fields', async () => {
    const input = { id: 'no uuid', grams: 99_999, label: 'a\u0007b' };
    await expect(platform.as(keeper)(fillJar, input)).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      path: ['id'],
      params: { fields: ['id', 'grams', 'label'] },
    });
    await expect(platform.as(keeper)(fillJar, { id: randomUUID(), grams: 99_999 })).rejects.toMatchObject({
      path: ['grams'],
      params: { problem: 'too_big', limit: 10_000 },
    });
    await expect(
      platform.as(keeper)(fillJar, { id: randomUUID(), grams: 1, label: 'a\u0007b' }),
    ).rejects.toMatchObject({
      path: ['label'],
      params: { problem: 'CONTROL_CHARACTERS' },
    });
  });

  test('a refusal keeps code, parameters and path; a bug tells nothing', async () => {
    const id = randomUUID();
    await expect(platform.as(keeper)(fillJar, { id, grams: 3, fault: 'refuse' })).rejects.toMatchObject({
      code: 'JAR_IS_FULL',
      params: { grams: 3 },
      path: ['grams'],
    });
    await expect(platform.as(keeper)(fillJar, { id, grams: 3, fault: 'bug' })).rejects.toMatchObject({
      code: 'INTERNAL_ERROR',
      params: {},
    });
    await expect(platform.as(keeper)(weighJar, { id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('a reply over 256 kB is a coded error, not a timeout', async () => {
    await expect(platform.as(keeper)(bigLabel, { bytes: 300_000 })).rejects.toMatchObject({
      code: 'REPLY_TOO_LARGE',
    });
    expect((await platform.as(keeper)(bigLabel, { bytes: 200_000 })).label).toHaveLength(200_000);
  });

  test('a request that nobody handles, and a service that is down, are answered at once', async () => {
    const startedAt = performance.now();
    await expect(platform.as(keeper)(breakJar, {})).rejects.toMatchObject({ code: 'NO_SUCH_REQUEST' });
    const toNobody = { ...weighJar, service: 'cellar', subject: 'qry.cellar.jar.weigh.v1' };
    await expect(platform.as(keeper)(toNobody, { id: randomUUID() })).rejects.toMatchObject({
      code: 'SERVICE_UNAVAILABLE',
      params: { service: 'cellar' },
    });
    expect(performance.now() - startedAt).toBeLessThan(1_000);
  });

  test('work whose deadline has passed is not begun', async () => {
    const id = randomUUID();
    const answer = await raw(fillJar.subject, JSON.stringify({ id, grams: 1 }), await gatewayToken(), {
      [header.deadline]: String(Date.now() - 1),
      [header.idempotencyKey]: randomUUID(),
    });
    expect(answer).toMatchObject({ code: 'DEADLINE_PASSED' });
    const late = { [header.deadline]: String(Date.now() - 1) };
    expect(await raw(weighJar.subject, JSON.stringify({ id }), await gatewayToken(), late)).toMatchObject({
      code: 'DEADLINE_PASSED',
    });
    await expect(platform.as(keeper)(weighJar, { id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('an answer that comes too late is DEADLINE_PASSED for who asked', async () => {
    const input = { id: randomUUID(), grams: 1, fault: 'sleep' as const };
    await expect(platform.as(keeper)(fillJar, input, { timeoutMs: 100 })).rejects.toMatchObject({
      code: 'DEADLINE_PASSED',
    });
  });

  test('a broker that is killed while it is asked: answers come when it is back, and the effect is there once', async () => {
    const [id, other] = [randomUUID(), randomUUID()];
    await platform.as(keeper)(fillJar, { id: other, grams: 2 });
    const asleep = nextSleep();
    const filled = platform.as(keeper)(fillJar, { id, grams: 4, fault: 'sleep' });
    await asleep;
    await platform.nats.kill9();
    const weighed = platform.as(keeper)(weighJar, { id: other });
    await platform.nats.restart();
    const backAt = performance.now();
    expect(await filled).toEqual({ id, version: 1 });
    expect(await weighed).toMatchObject({ grams: 2 });
    expect(performance.now() - backAt).toBeLessThan(3_000);
    expect(await platform.as(keeper)(weighJar, { id })).toMatchObject({ grams: 4, fills: 1 });
  });
});
