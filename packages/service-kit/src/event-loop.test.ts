import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { Registry } from 'prom-client';
import { watchEventLoop } from './event-loop.js';

const worstOf = async (registry: Registry) =>
  Number(/\{quantile="1"\} (\S+)/.exec(await registry.metrics())?.[1]);

test('COM-19: metrics tell how long work held the event loop, and forget it once it was told', async () => {
  const registry = new Registry();
  const end = watchEventLoop(registry);
  try {
    await pause(50); // it counts from its first tick on
    const until = performance.now() + 300;
    while (performance.now() < until);
    await pause(20);
    expect(await worstOf(registry)).toBeGreaterThan(0.2);
    await pause(50);
    expect(await worstOf(registry)).toBeLessThan(0.2);
  } finally {
    end();
  }
});

test('COM-19: services of one process tell it once', () => {
  const registry = new Registry();
  const ends = [watchEventLoop(registry), watchEventLoop(registry)];
  for (const end of ends) end();
  expect(registry.getMetricsAsArray()).toHaveLength(1);
});
