import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { start, type Started } from './started.js';

let started: Started;
beforeAll(async () => {
  started = await start();
});
afterAll(() => started?.platform.stop());

test('CUS-01, CUS-02, CUS-03: 100 customers with people, installations and agreements take seconds, by ordinary commands', async () => {
  const startedAt = performance.now();
  const enter = async (n: number) => {
    const { id: customerId } = await started.register({ name: `客户公司${n}` });
    const reaches = [{ kind: 'MOBILE', value: `139${String(10_000_000 + n)}` }];
    await started.contact(customerId, { reaches });
    for (let m = 0; m < 3; m += 1) await started.install(customerId, { dongleNumber: `D${n}-${m}` });
    await started.conclude(customerId);
  };
  const queue = Array.from({ length: 100 }, (_, n) => n);
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      for (let n = queue.shift(); n !== undefined; n = queue.shift()) await enter(n);
    }),
  );
  const seconds = (performance.now() - startedAt) / 1_000;
  process.stdout.write(`600 commands in ${seconds.toFixed(1)} s\n`);
  expect(await started.rows('SELECT 1 FROM installation')).toHaveLength(300);
  expect(seconds).toBeLessThan(60);
});
