import { randomUUID } from 'node:crypto';
import { transact, transactApart } from '@aftercare/service-kit/transaction';
import { inScope } from '@aftercare/service-kit/scope';
import type { RunningService } from '@aftercare/service-kit/run-service';
import { startPlatform, type TestPlatform } from '@aftercare/test-kit/platform';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { fillJar, tasteJam, weighJar } from './toy/contracts.js';
import { addJam, pantry } from './toy/pantry.js';
import { contact, keeper } from './toy/people.js';

let platform: TestPlatform;
let service: RunningService;

beforeAll(async () => {
  platform = await startPlatform([pantry]);
  service = await platform.start(pantry); // a second process of the same service: requests go to either
});
afterAll(() => platform?.stop());

const weigh = (id: string) => platform.as(keeper)(weighJar, { id });
const countOf = async (table: string, where: string, value: string) =>
  (await service.database.pool.query(`SELECT 1 FROM ${table} WHERE ${where} = $1`, [value])).rowCount;

test('COM-15: the same key and input give the same answer and one effect', async () => {
  const id = randomUUID();
  const idempotencyKey = randomUUID();
  const first = await platform.as(keeper)(fillJar, { id, grams: 5 }, { idempotencyKey });
  const second = await platform.as(keeper)(fillJar, { grams: 5, id }, { idempotencyKey });
  expect(second).toEqual(first);
  expect(await weigh(id)).toMatchObject({ grams: 5, fills: 1 });
  expect(await countOf('outbox', 'aggregate_id', id)).toBe(1);
  expect(await countOf('audit', 'record_id', id)).toBe(1);
});

test('COM-15: the same key with another input is refused, and another caller has keys of their own', async () => {
  const id = randomUUID();
  const idempotencyKey = randomUUID();
  await platform.as(keeper)(fillJar, { id, grams: 5 }, { idempotencyKey });
  await expect(platform.as(keeper)(fillJar, { id, grams: 6 }, { idempotencyKey })).rejects.toMatchObject({
    code: 'IDEMPOTENCY_CONFLICT',
    path: ['idempotencyKey'],
  });
  expect(await platform.as(contact)(fillJar, { id, grams: 6 }, { idempotencyKey })).toMatchObject({
    version: 2,
  });
});

test('COM-15: a command without a key, or with an overlong one, is refused', async () => {
  const input = { id: randomUUID(), grams: 5 };
  await expect(platform.as(keeper)(fillJar, input, { idempotencyKey: '' })).rejects.toMatchObject({
    code: 'IDEMPOTENCY_KEY_MISSING',
  });
  await expect(
    platform.as(keeper)(fillJar, input, { idempotencyKey: 'k'.repeat(201) }),
  ).rejects.toMatchObject({
    code: 'INVALID_INPUT',
    path: ['idempotencyKey'],
  });
});

test('COM-15: of 50 racing pairs each has one effect and one answer', async () => {
  const pairs = Array.from({ length: 50 }, () => ({ id: randomUUID(), idempotencyKey: randomUUID() }));
  const answers = await Promise.all(
    pairs.flatMap(({ id, idempotencyKey }) =>
      [1, 2].map(() => platform.as(keeper)(fillJar, { id, grams: 5 }, { idempotencyKey })),
    ),
  );
  for (const [index, { id }] of pairs.entries()) {
    expect([answers[2 * index], answers[2 * index + 1]]).toEqual([
      { id, version: 1 },
      { id, version: 1 },
    ]);
    expect(await weigh(id)).toMatchObject({ grams: 5, fills: 1 });
  }
});

test('COM-15: the second of two at once waits for the first and gets its answer', async () => {
  const input = { id: randomUUID(), grams: 5, fault: 'sleep' as const };
  const idempotencyKey = randomUUID();
  const ask = () => platform.as(keeper)(fillJar, input, { idempotencyKey });
  expect(await Promise.all([ask(), ask()])).toEqual([
    { id: input.id, version: 1 },
    { id: input.id, version: 1 },
  ]);
});

test('COM-15: a crash between effect and commit leaves nothing, and the same key then works', async () => {
  const id = randomUUID();
  const idempotencyKey = randomUUID();
  const crashing = { id, grams: 5, fault: 'crash' as const };
  await expect(platform.as(keeper)(fillJar, crashing, { idempotencyKey })).rejects.toMatchObject({
    code: 'SERVICE_UNAVAILABLE',
  });
  await expect(weigh(id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  expect(await countOf('idempotency', 'key', idempotencyKey)).toBe(0);
  expect(await countOf('outbox', 'aggregate_id', id)).toBe(0);
  expect(await platform.as(keeper)(fillJar, { id, grams: 5 }, { idempotencyKey })).toEqual({
    id,
    version: 1,
  });
});

test('COM-15: a refused command leaves no effect and no kept answer', async () => {
  const id = randomUUID();
  const idempotencyKey = randomUUID();
  await expect(
    platform.as(keeper)(fillJar, { id, grams: 5, fault: 'refuse' }, { idempotencyKey }),
  ).rejects.toMatchObject({ code: 'JAR_IS_FULL' });
  expect(await countOf('idempotency', 'key', idempotencyKey)).toBe(0);
  expect(await countOf('outbox', 'aggregate_id', id)).toBe(0);
});

test('COM-15: a handler that makes its answer out of the transaction answers a repetition alike', async () => {
  const id = randomUUID();
  const idempotencyKey = randomUUID();
  for (const _ of [1, 2]) {
    expect(await platform.as(keeper)(tasteJam, { id }, { idempotencyKey })).toEqual({ verdict: 'sweet' });
  }
  expect(await countOf('tasting', 'jar', id)).toBe(1);
});

test('COM-15: a command that opens a second transaction is a bug, since a repetition would run it twice', async () => {
  const id = randomUUID();
  await expect(platform.as(keeper)(fillJar, { id, grams: 5, fault: 'twice' })).rejects.toMatchObject({
    code: 'INTERNAL_ERROR',
  });
  expect(await weigh(id)).toMatchObject({ fills: 1 });
});

test('a transaction apart is kept when the one around it is rolled back', async () => {
  const [inner, outer] = [randomUUID(), randomUUID()];
  const { database } = service;
  await expect(
    inScope({ kind: 'system' }, () =>
      transact(database, async (tx) => {
        await addJam(tx, outer, 1);
        await transactApart(database, (apart) => addJam(apart, inner, 1));
        throw new Error('refused');
      }),
    ),
  ).rejects.toThrow('refused');
  expect(await countOf('jar', 'id', inner)).toBe(1);
  expect(await countOf('jar', 'id', outer)).toBe(0);
});

test('more work than connections waits its turn', async () => {
  const ids = Array.from({ length: 40 }, () => randomUUID());
  await Promise.all(
    ids.map((id) => transact(service.database, (tx) => transact(service.database, () => addJam(tx, id, 1)))),
  );
  expect((await service.database.pool.query('SELECT 1 FROM jar WHERE id = ANY($1)', [ids])).rowCount).toBe(
    40,
  );
});
