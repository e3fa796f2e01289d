import { expect, test } from '@jest/globals';
import { eventually } from './eventually.js';

test('it goes on until the function neither throws nor yields undefined or false', async () => {
  const outcomes = [() => undefined, () => false as const, failing, () => 0];
  let calls = 0;
  const found = await eventually(() => outcomes[calls++]?.());
  expect(found).toBe(0);
  expect(calls).toBe(4);
});

test('a failure carries the last reason', async () => {
  await expect(eventually(failing, { withinMs: 60 })).rejects.toThrow('not within 60 ms: not yet');
  await expect(eventually(() => false, { withinMs: 60 })).rejects.toThrow('it yielded false');
});

function failing(): number {
  throw new Error('not yet');
}
