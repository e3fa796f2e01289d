import { randomUUID } from 'node:crypto';
import type { EventEnvelope } from '@aftercare/contracts/envelope';
import { readAudit } from '@aftercare/service-kit/audit-reader';
import type { DeadLetterDesk } from '@aftercare/service-kit/dead-letter-desk';
import { setAsideBehind } from '@aftercare/service-kit/dead-letters';
import { DEAD_LETTERS } from '@aftercare/service-kit/providers';
import type { RunningService } from '@aftercare/service-kit/run-service';
import { transact } from '@aftercare/service-kit/transaction';
import { eventually } from '@aftercare/test-kit/eventually';
import { startPlatform, type TestPlatform } from '@aftercare/test-kit/platform';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { fillAgain, fillJars, nothingWrong, tally } from './toy/deliveries.js';
import { kitchen } from './toy/kitchen.js';
import { pantry } from './toy/pantry.js';

let platform: TestPlatform;
let pantries: RunningService;
let kitchens: RunningService;
let desk: DeadLetterDesk;

beforeAll(async () => {
  platform = await startPlatform([], { names: ['pantry', 'kitchen'] });
  pantries = await platform.start(pantry);
  kitchens = await platform.start(kitchen);
  desk = kitchens.get<DeadLetterDesk>(DEAD_LETTERS);
});
afterAll(() => platform?.stop());

const query = (text: string, values: unknown[]) => kitchens.database.pool.query(text, values);

/** A jar whose first filling was cooked and whose next three are poison. */
async function poisoned(): Promise<string> {
  const [id = ''] = await fillJars(pantries, 1, 1);
  await eventually(async () => (await tally(kitchens, [id], 1)).lost === 0);
  await query('INSERT INTO allergy VALUES ($1)', [id]);
  await fillAgain(pantries, id, 3);
  return id;
}

const lettersOf = async (id: string) =>
  (await desk.list({ first: 100 })).nodes
    .map(({ node }) => node)
    .filter((letter) => letter.aggregateId === id);

const deadLetters = (id: string, count: number) =>
  eventually(
    async () => {
      const letters = await lettersOf(id);
      return letters.length === count && letters;
    },
    { withinMs: 30_000 },
  );

test('reliability: a poison message is set aside after 8 failures, the record waits behind it, healthy ones do not', async () => {
  const id = await poisoned();
  const startedAt = performance.now();
  const healthy = await fillJars(pantries, 20, 5);
  await eventually(async () => expect(await tally(kitchens, healthy, 5)).toEqual(nothingWrong) ?? true);
  expect(performance.now() - startedAt).toBeLessThan(5_000);
  const letters = await deadLetters(id, 3);
  const byVersion = letters.toSorted((a, b) => a.version - b.version);
  expect(byVersion.map((letter) => letter.version)).toEqual([2, 3, 4]);
  expect(byVersion.map((letter) => letter.reason)).toEqual([
    expect.stringContaining('allergic'),
    'BLOCKED',
    'BLOCKED',
  ]);
  const { rows } = await query('SELECT failures FROM inbox_failure WHERE aggregate_id = $1', [id]);
  expect(rows).toEqual([{ failures: 8 }]);

  // as long as the cause is there, playing it again fails and changes nothing
  const first = byVersion[0]?.id ?? '';
  await expect(desk.replay(first)).rejects.toMatchObject({ code: 'REPLAY_FAILED', params: { version: 2 } });
  expect(await lettersOf(id)).toHaveLength(3);

  // mended: all three in order, audited, and the record goes on by itself
  await query('DELETE FROM allergy WHERE jar = $1', [id]);
  expect(await desk.replay(first)).toBe(3);
  expect(await lettersOf(id)).toEqual([]);
  await fillAgain(pantries, id, 2);
  await eventually(async () => expect(await tally(kitchens, [id], 6)).toEqual(nothingWrong) ?? true);
  const history = await readAudit(kitchens.database, 'deadLetter', first, { first: 10 });
  expect(history.nodes.map(({ node }) => node.changes)).toEqual([
    [{ field: 'state', from: 'OPEN', to: 'REPLAYED' }],
  ]);
});

test('reliability: a dead letter can be given up; what waits behind it is played again', async () => {
  const id = await poisoned();
  const letters = await deadLetters(id, 3);
  const given = letters.find((letter) => letter.version === 2)?.id ?? '';
  await query('DELETE FROM allergy WHERE jar = $1', [id]);
  expect(await desk.skip(given)).toBe(3);
  const { rows } = await query('SELECT version FROM meal WHERE jar = $1 ORDER BY id', [id]);
  expect(rows.map((row: { version: number }) => row.version)).toEqual([1, 3, 4]);
});

test('reliability: what arrives while a dead letter is played again is not left behind', async () => {
  const id = await poisoned();
  const letters = await deadLetters(id, 3);
  await query('DELETE FROM allergy WHERE jar = $1', [id]);
  await Promise.all([fillAgain(pantries, id, 20), desk.replay(letters[0]?.id ?? '')]);
  await eventually(async () => expect(await tally(kitchens, [id], 24)).toEqual(nothingWrong) ?? true, {
    withinMs: 10_000,
  });
  expect(await lettersOf(id)).toEqual([]);
});

test('reliability: an event is set aside only behind a letter that is still open', async () => {
  const { rows } = await query('SELECT payload FROM dead_letter WHERE resolved_at IS NOT NULL LIMIT 1', []);
  const event = { ...(rows as [{ payload: EventEnvelope }])[0].payload, version: 99 };
  expect(await setAsideBehind(kitchens.database, 'kitchen_from_pantry', event, 'evt.jar.filled.v1')).toBe(
    false,
  );
  expect(await lettersOf(event.aggregateId)).toEqual([]);
});

test('an unknown dead letter is not found', async () => {
  await expect(transact(kitchens.database, () => desk.replay(randomUUID()))).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
});

test('reliability: 200 poison messages are set aside, and healthy records go on meanwhile', async () => {
  const poisonous = await fillJars(pantries, 200, 1);
  await eventually(async () => (await tally(kitchens, poisonous, 1)).lost === 0);
  await query('INSERT INTO allergy SELECT unnest($1::text[])', [poisonous]);
  await Promise.all(poisonous.map((id) => fillAgain(pantries, id, 1)));
  const healthy = await fillJars(pantries, 20, 5);
  await eventually(async () => expect(await tally(kitchens, healthy, 5)).toEqual(nothingWrong) ?? true);
  // not by the clock, which a busy machine slows: they were done while the poison was still being tried
  expect((await openLetters(poisonous)).letters).toBeLessThan(poisonous.length);
  await eventually(async () => (await openLetters(poisonous)).letters === poisonous.length, {
    withinMs: 120_000,
  });
  expect(await openLetters(poisonous)).toEqual({ letters: 200, failures: 8 });
}, 180_000);

async function openLetters(ids: readonly string[]) {
  const { rows } = await query(
    `SELECT count(*)::int AS letters, max(f.failures) AS failures FROM dead_letter
     JOIN inbox_failure f USING (consumer, aggregate, aggregate_id, version)
     WHERE resolved_at IS NULL AND aggregate_id = ANY ($1)`,
    [ids],
  );
  return (rows as [{ letters: number; failures: number }])[0]; // an aggregate always has its row
}
