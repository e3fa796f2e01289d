import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { aggregatesOf } from '@aftercare/contracts/aggregate-owners';
import { definitionsByExport } from '@aftercare/contracts/all';
import { actCode, actTexts } from '@aftercare/messages/acts';
import { errorCatalogue } from '@aftercare/messages/errors';
import { expect, test } from '@jest/globals';

const definitions = [...definitionsByExport];
const apps = join(import.meta.dirname, '..', '..', '..', '..');

test('COM-08: an act is told by a code, whatever led to it', () => {
  expect(actCode('ticket.ticket.handOver')).toBe('TICKET_HAND_OVER');
  expect(actCode('visitRequest.approved')).toBe('VISIT_REQUEST_APPROVED');
  expect(actCode('TICKET_LAPSE')).toBe('TICKET_LAPSE');
});

test('COM-08, COM-13: every command has the text of its act in both languages', () => {
  const commands = definitions.filter(([, { kind }]) => kind === 'command').map(([, { name }]) => name);
  expect(commands.length).toBeGreaterThan(140);
  expect(commands.filter((name) => !told(name))).toEqual([]);
  for (const { zh, en } of Object.values(actTexts)) {
    expect(zh).toMatch(/[一-鿿]/);
    expect(en).not.toMatch(/[一-鿿]/);
  }
});

test('COM-08: every timer and every fact that a service reacts to has one', () => {
  const sources = readdirSync(apps, { recursive: true, encoding: 'utf8' })
    .filter((path) => /^[a-z]+-service\/src\/.*\.ts$/.test(path) && !path.endsWith('.test.ts'))
    .filter((path) => !/^(analytics|notification)-service/.test(path)) // they keep figures and notices, no records of acts
    .map((path) => readFileSync(join(apps, path), 'utf8'));
  const timers = sources
    .filter((text) => /TimerHandler|Timer = '/.test(text))
    .flatMap((text) => [...text.matchAll(/'([A-Z]+(?:_[A-Z]+)+)'/g)].map(([, kind]) => kind ?? ''));
  const reacting = sources.filter((text) => text.includes('reaction(')).join('\n');
  const facts = definitions
    .filter(([constant, { kind }]) => kind === 'event' && new RegExp(`\\b${constant}\\b`).test(reacting))
    .map(([, { name }]) => name);
  expect(timers.length).toBeGreaterThan(5);
  expect(facts.length).toBeGreaterThan(20);
  expect([...timers, ...facts].filter((name) => !told(name))).toEqual([]);
});

test('COM-08: identity tells its acts by the fact that they led to, so each of those has one', () => {
  const facts = definitions
    .filter(([, { kind, name }]) => kind === 'event' && identityKinds.includes(name.split('.')[0] ?? ''))
    .map(([, { name }]) => name);
  expect(facts.length).toBeGreaterThan(20);
  expect(facts.filter((name) => !told(name))).toEqual([]);
});

test('no code means an act and an error', () => {
  expect(Object.keys(actTexts).filter((code) => Object.hasOwn(errorCatalogue, code))).toEqual([]);
});

const identityKinds: readonly string[] = aggregatesOf.identity;

const told = (name: string) => Object.hasOwn(actTexts, actCode(name));
