import { expect, test } from '@jest/globals';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { firstFreePort, freePort, isPortFree } from './free-port.js';

test('a port in use is not free, and the search goes on to the next one', async () => {
  const port = await freePort();
  const holder = createServer().listen(port, '127.0.0.1');
  await once(holder, 'listening');
  try {
    expect(await isPortFree(port)).toBe(false);
    expect(await firstFreePort(port)).toBeGreaterThan(port);
    await expect(firstFreePort(port, 1)).rejects.toMatchObject({ code: 'NO_FREE_PORT' });
  } finally {
    holder.close();
  }
  await once(holder, 'close');
  expect(await isPortFree(port)).toBe(true);
});

test('a free port is none that an outgoing connection may take before it is used', async () => {
  for (const port of await Promise.all(Array.from({ length: 20 }, freePort))) {
    expect(port).toBeGreaterThan(1_024);
    expect(port).toBeLessThan(32_768);
  }
});
