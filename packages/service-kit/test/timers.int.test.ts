import { randomUUID } from 'node:crypto';
import { forgetOld } from '@aftercare/service-kit/housekeeping';
import type { RunningService } from '@aftercare/service-kit/run-service';
import { schedule, unschedule } from '@aftercare/service-kit/timers';
import { transact } from '@aftercare/service-kit/transaction';
import { eventually } from '@aftercare/test-kit/eventually';
import { startPlatform, type TestPlatform } from '@aftercare/test-kit/platform';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { pantry } from './toy/pantry.js';

let platform: TestPlatform;
let service: RunningService;

beforeAll(async () => {
  platform = await startPlatform([pantry]);
  service = await platform.start(pantry); // a second process: two runners share the timers
});
afterAll(() => platform?.stop());

const query = (text: string, values: unknown[] = []) => service.database.pool.query(text, values);
const ring = (key: string, kind: 'bell' | 'echo', inMs: number, payload: unknown = null) =>
  transact(service.database, (tx) =>
    schedule(tx, { key, kind, dueAt: new Date(tx.now.getTime() + inMs), payload }),
  );
const rung = async (key: string) => (await query('SELECT due_at, at FROM rung WHERE key = $1', [key])).rows;

test('COM-06: 300 timers and two runners: each fires once, at most 2 s late', async () => {
  await transact(service.database, async (tx) => {
    for (let bell = 0; bell < 300; bell += 1) {
      await schedule(tx, {
        key: `many:${bell}`,
        kind: 'bell',
        dueAt: new Date(tx.now.getTime() + 500),
        payload: null,
      });
    }
  });
  const due = `key LIKE 'many:%'`;
  await eventually(
    async () => (await query(`SELECT 1 FROM timer WHERE ${due} AND fired_at IS NULL`)).rowCount === 0,
  );
  const { rows } = await query(
    `SELECT count(*)::int AS rung, count(DISTINCT key)::int AS bells, max(at - due_at) < interval '2 seconds' AS punctual,
            min(at) >= min(due_at) AS "notEarly" FROM rung WHERE ${due}`,
  );
  expect(rows).toEqual([{ rung: 300, bells: 300, punctual: true, notEarly: true }]);
});

test('COM-06: a timer that was moved fires at its new time only, one that was dropped never', async () => {
  const [moved, dropped] = [randomUUID(), randomUUID()];
  await ring(moved, 'bell', 200);
  await ring(dropped, 'bell', 200);
  await ring(moved, 'bell', 1_500);
  await transact(service.database, (tx) => unschedule(tx, dropped));
  await eventually(async () => (await rung(moved)).length === 1);
  const [{ due_at: dueAt, at }] = (await rung(moved)) as [{ due_at: Date; at: Date }];
  expect(at.getTime()).toBeGreaterThanOrEqual(dueAt.getTime());
  expect(await rung(dropped)).toEqual([]);
});

test('COM-06: a failing timer is tried again, keeps its due time, leaves no half effect and holds up nobody', async () => {
  const key = randomUUID();
  await query('INSERT INTO broken_bell VALUES ($1)', [key]);
  await ring(key, 'bell', 0);
  await ring(`${key} healthy`, 'bell', 0);
  const scheduled = (await query('SELECT due_at FROM timer WHERE key = $1', [key])).rows[0];
  await eventually(
    async () => (await query('SELECT 1 FROM timer WHERE key = $1 AND failures > 0', [key])).rowCount === 1,
  );
  await eventually(async () => (await rung(`${key} healthy`)).length === 1);
  expect(await rung(key)).toEqual([]);
  await query('DELETE FROM broken_bell WHERE key = $1', [key]);
  await eventually(async () => (await rung(key)).length === 1, { withinMs: 10_000 });
  expect((await rung(key))[0]).toMatchObject({ due_at: scheduled.due_at });
});

test('COM-06: a timer that failed a thousand times is still tried', async () => {
  const key = randomUUID();
  await query('INSERT INTO broken_bell VALUES ($1)', [key]);
  await ring(key, 'bell', 3_600_000);
  await query('UPDATE timer SET failures = 2000, try_at = now() WHERE key = $1', [key]);
  await eventually(
    async () => (await query('SELECT 1 FROM timer WHERE key = $1 AND failures = 2001', [key])).rowCount === 1,
  );
});

test('COM-06: a handler may schedule its next stage under its own key', async () => {
  const key = randomUUID();
  await ring(key, 'echo', 0, 3);
  await eventually(async () => (await rung(key)).length === 3);
  expect((await query('SELECT 1 FROM timer WHERE key = $1 AND fired_at IS NOT NULL', [key])).rowCount).toBe(
    1,
  );
});

test('COM-06: a timer scheduled in a transaction that is rolled back never fires', async () => {
  const key = randomUUID();
  const refused = transact(service.database, async (tx) => {
    await schedule(tx, { key, kind: 'bell', dueAt: tx.now, payload: null });
    throw new Error('refused');
  });
  await expect(refused).rejects.toThrow('refused');
  expect((await query('SELECT 1 FROM timer WHERE key = $1', [key])).rowCount).toBe(0);
});

test('fired timers, published facts and kept answers are forgotten after 7 days, the others stay', async () => {
  const key = randomUUID();
  await query(
    `INSERT INTO timer (key, kind, due_at, try_at, payload, fired_at) VALUES
       ($1 || ' old', 'bell', now(), now(), 'null', now() - interval '8 days'),
       ($1 || ' new', 'bell', now(), now(), 'null', now() - interval '6 days'),
       ($1 || ' due', 'bell', now() + interval '9 days', now() + interval '9 days', 'null', NULL)`,
    [key],
  );
  await query(
    `INSERT INTO idempotency (caller, key, command, input_hash, at) VALUES
       ($1, 'old', 'c', 'h', now() - interval '8 days'), ($1, 'new', 'c', 'h', now() - interval '6 days')`,
    [key],
  );
  await query(
    `INSERT INTO outbox (message_id, aggregate, aggregate_id, version, subject, payload, headers, at, pub_seq, epoch, sent_at)
     SELECT gen_random_uuid(), 'jar', $1, v, 's', '{}', '{}', now(), 1, 'e', now() - d * interval '1 day'
     FROM (VALUES (1, 8), (2, 6)) AS sent(v, d)`,
    [key],
  );
  expect(await forgetOld(service.database, 7, new AbortController().signal)).toBe(3);
  expect((await query('SELECT key FROM timer WHERE key LIKE $1 ORDER BY key', [`${key}%`])).rows).toEqual([
    { key: `${key} due` },
    { key: `${key} new` },
  ]);
  expect((await query('SELECT key FROM idempotency WHERE caller = $1', [key])).rows).toEqual([
    { key: 'new' },
  ]);
  expect((await query('SELECT version FROM outbox WHERE aggregate_id = $1', [key])).rows).toEqual([
    { version: 2 },
  ]);
  await query('DELETE FROM outbox WHERE aggregate_id = $1', [key]);
});
