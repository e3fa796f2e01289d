import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { timelineLines, timelineText } from './timeline.js';

const contracts = join(import.meta.dirname, '..', '..', 'contracts', 'src', 'customer');
/** What is sold belongs to no customer. */
const ofNobody = /^(product|specialService)\./;

test('CUS-05: every fact of the customer service has its line in both languages', () => {
  const events = readdirSync(contracts)
    .map((file) => readFileSync(join(contracts, file), 'utf8'))
    .flatMap((source) => [...source.matchAll(/defineEvent\(\s*'([^']+)'/g)].map(([, name]) => name ?? ''))
    .filter((name) => !ofNobody.test(name));
  expect(events.length).toBeGreaterThan(20);
  expect(events.filter((name) => !Object.hasOwn(timelineLines, name))).toEqual([]);
  for (const { zh, en } of Object.values(timelineLines)) {
    expect(zh).toMatch(/[一-鿿]/);
    expect(en).not.toMatch(/[一-鿿]/);
  }
});

test('the line of a ticket is the step that its conversation tells', () => {
  expect(timelineText('ticket.closed', {}, 'en')).toBe('Closed');
  expect(timelineText('agreement.renewalDue', { daysLeft: 30 }, 'en')).toContain('30 days');
});
