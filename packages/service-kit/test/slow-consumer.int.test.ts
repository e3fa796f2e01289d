import { setTimeout as pause } from 'node:timers/promises';
import { runInboxConsumer } from '@aftercare/service-kit/inbox-consumer';
import { createLog } from '@aftercare/service-kit/log';
import { connectNats } from '@aftercare/service-kit/nats-connection';
import type { RunningService } from '@aftercare/service-kit/run-service';
import { safeTransport } from '@aftercare/service-kit/transport';
import { noSpans } from '@aftercare/service-kit/spans';
import { eventually } from '@aftercare/test-kit/eventually';
import { startPlatform, type TestPlatform } from '@aftercare/test-kit/platform';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { jetstreamManager } from '@nats-io/jetstream';
import { allSent, fillJars } from './toy/deliveries.js';
import { pantry } from './toy/pantry.js';

let platform: TestPlatform;
let pantries: RunningService;

beforeAll(async () => {
  platform = await startPlatform([], { names: ['pantry'] });
  pantries = await platform.start(pantry);
});
afterAll(() => platform?.stop());

test('reliability: what a slow consumer has fetched and not yet come to is not delivered a second time', async () => {
  await fillJars(pantries, 20, 5);
  await eventually(() => allSent(pantries));
  const stopped = new AbortController();
  let effects = 0;
  const connect = () => connectNats(platform.env('pantry'), 'slow', false);
  const consuming = runInboxConsumer({
    service: 'slow',
    source: 'pantry',
    aggregates: ['jar'],
    database: pantries.database,
    connect,
    log: createLog('slow', 'silent'),
    signal: stopped.signal,
    spans: noSpans,
    noteArrival: safeTransport.noteArrival,
    async effects() {
      effects += 1;
      await pause(150); // 100 of them take longer than the broker waits for a word
    },
  });
  const connection = await connect();
  const manager = await jetstreamManager(connection);
  const state = await eventually(
    async () => {
      const info = await manager.consumers.info('EVT_PANTRY', 'slow_from_pantry');
      return info.delivered.stream_seq >= 100 && info.num_ack_pending === 0 && info;
    },
    { withinMs: 50_000 },
  );
  stopped.abort();
  await consuming;
  await connection.close();
  expect({ effects, deliveries: state.delivered.consumer_seq }).toEqual({ effects: 100, deliveries: 100 });
});
