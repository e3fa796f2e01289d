import { randomBytes, randomUUID } from 'node:crypto';
import { Writable } from 'node:stream';
import { createLog } from '@aftercare/service-kit/log';
import { eventually } from '@aftercare/test-kit/eventually';
import { startPlatform, type TestPlatform } from '@aftercare/test-kit/platform';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { fillJar, weighJar } from './toy/contracts.js';
import { kitchen } from './toy/kitchen.js';
import { pantry } from './toy/pantry.js';
import { keeper } from './toy/people.js';

interface Line {
  readonly service: string;
  readonly msg: string;
  readonly traceId?: string;
  readonly statement?: string;
  readonly request?: string;
  readonly code?: string;
}

const lines: Line[] = [];
const sink = new Writable({
  write(chunk: Buffer, _encoding, done) {
    lines.push(JSON.parse(chunk.toString('utf8')) as Line); // pino writes one object at a time
    done();
  },
});
let platform: TestPlatform;

beforeAll(async () => {
  platform = await startPlatform([], { names: ['pantry', 'kitchen'] });
  for (const definition of [pantry, kitchen])
    await platform.start(definition, { log: createLog(definition.name, 'debug', sink) });
});
afterAll(() => platform?.stop());

const newTrace = () => randomBytes(16).toString('hex');
const traced = (traceId: string) => ({ traceparent: `00-${traceId}-${'b'.repeat(16)}-01` });
const linesOf = (traceId: string, service = 'pantry') =>
  lines.filter((line) => line.traceId === traceId && line.service === service);
/** What transactions without a request do as well. */
const common = ['START TRANSACTION', 'COMMIT', 'ROLLBACK', 'now'];

test('COM-19: request and statements of a command are logged under the trace that came with it, and under no other', async () => {
  const traceId = newTrace();
  const seenBefore = lines.length;
  await platform.as(keeper)(fillJar, { id: randomUUID(), grams: 5 }, traced(traceId));
  const own = linesOf(traceId);
  expect(own.filter(({ msg }) => msg === 'request')).toMatchObject([
    { request: 'pantry.jar.fill', code: 'OK' },
  ]);
  const statements = own.flatMap(({ statement }) => statement ?? []);
  expect(statements).toEqual(
    expect.arrayContaining(['claim-key', 'outbox-append', 'audit-append', 'keep-answer', 'COMMIT']),
  );
  expect(statements).toContain(
    'INSERT INTO jar (id, version, grams) VALUES ($1, 0, 0) ON CONFLICT DO NOTHING',
  );
  const particular = new Set(statements.filter((statement) => !common.includes(statement)));
  const strays = lines
    .slice(seenBefore)
    .filter((line) => line.service === 'pantry' && line.traceId !== traceId)
    .filter(({ statement }) => statement !== undefined && particular.has(statement));
  expect(strays).toEqual([]);
});

test('COM-19: requests that wait for the same few connections keep their traces apart', async () => {
  const id = randomUUID();
  await platform.as(keeper)(fillJar, { id, grams: 5 });
  const traces = Array.from({ length: 40 }, newTrace);
  await Promise.all(traces.map((traceId) => platform.as(keeper)(weighJar, { id }, traced(traceId))));
  for (const traceId of traces)
    expect(linesOf(traceId).map(({ msg, statement, request }) => [msg, statement ?? request])).toEqual([
      ['statement', 'SELECT grams, version FROM jar WHERE id = $1'],
      ['request', 'pantry.jar.weigh'],
    ]);
});

test('COM-19: a failure is logged under the trace of the request, and what others do because of a fact too', async () => {
  const failing = newTrace();
  const bug = { id: randomUUID(), grams: 5, fault: 'bug' as const };
  await expect(platform.as(keeper)(fillJar, bug, traced(failing))).rejects.toMatchObject({
    code: 'INTERNAL_ERROR',
  });
  expect(linesOf(failing).map(({ msg }) => msg)).toEqual(
    expect.arrayContaining(['request failed', 'request']),
  );
  const cooking = newTrace();
  await platform.as(keeper)(fillJar, { id: randomUUID(), grams: 5 }, traced(cooking));
  await eventually(() => linesOf(cooking, 'kitchen').some(({ msg }) => msg === 'statement'));
});

test('COM-19: a slow statement is told without being asked for', async () => {
  const pool = platform.services.get('pantry')?.database.pool;
  await pool?.query('SELECT pg_sleep(1.1)');
  expect(lines.filter(({ msg }) => msg === 'slow statement')).toMatchObject([
    { service: 'pantry', statement: 'SELECT pg_sleep(1.1)' },
  ]);
});
