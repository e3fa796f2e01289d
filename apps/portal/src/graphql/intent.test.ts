import { expect, test } from '@jest/globals';
import { createIntent } from './intent.js';

function counted() {
  let keys = 0;
  return createIntent(() => `key-${++keys}`);
}

test('COM-15: a retry after a lost connection sends the same key', () => {
  const intent = counted();
  const first = intent.key();
  intent.settle('lost');
  expect(intent.key()).toBe(first);
});

test('COM-15: after a definite answer the next press is a new intent', () => {
  for (const answer of ['done', 'refused', 'failed'] as const) {
    const intent = counted();
    const first = intent.key();
    intent.settle(answer);
    expect(intent.key()).not.toBe(first);
  }
});
