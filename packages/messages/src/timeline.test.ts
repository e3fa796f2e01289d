import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { factLines, timelineText } from './timeline.js';

const contracts = join(import.meta.dirname, '..', '..', 'contracts', 'src');
/** What is sold, who is on duty and how complaints are ruled belongs to no customer. */
const ofNobody = /^(product|specialService|duty|dutyRequirement|engineer|complaintSettings)\./;

test('CUS-05: every fact of customers, visits and complaints has its line in both languages', () => {
  const events = ['customer', 'dispatch', 'complaint']
    .flatMap((folder) => readdirSync(join(contracts, folder)).map((file) => join(contracts, folder, file)))
    .map((file) => readFileSync(file, 'utf8'))
    .flatMap((source) => [...source.matchAll(/defineEvent\(\s*'([^']+)'/g)].map(([, name]) => name ?? ''))
    .filter((name) => !ofNobody.test(name));
  expect(events.length).toBeGreaterThan(70);
  expect(events.filter((name) => !Object.hasOwn(factLines, name))).toEqual([]);
  for (const { zh, en } of Object.values(factLines)) {
    expect(zh).toMatch(/[一-鿿]/);
    expect(en).not.toMatch(/[一-鿿]/);
  }
});

test('the line of a ticket is the step that its conversation tells', () => {
  expect(timelineText('ticket.closed', {}, 'en')).toBe('Closed');
  expect(timelineText('agreement.renewalDue', { daysLeft: 30 }, 'en')).toContain('30 days');
});
