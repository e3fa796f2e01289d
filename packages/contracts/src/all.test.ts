import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { aggregatesOf, ownerOf } from './aggregate-owners.js';
import { allDefinitions, definitionsByExport } from './all.js';
import { permissionCodes } from './identity/permissions.js';
import { presetRoles, type PresetRole } from './identity/preset-roles.js';

const requests = allDefinitions.filter((definition) => definition.kind !== 'event');
const events = allDefinitions.filter((definition) => definition.kind === 'event');

test('no two definitions share a subject', () => {
  const subjects = allDefinitions.map(({ subject }) => subject);
  expect(subjects.length).toBeGreaterThan(150);
  expect(subjects.filter((subject, index) => subjects.indexOf(subject) !== index)).toEqual([]);
});

test('every request belongs to a service, every event to a kind of record that a service owns', () => {
  expect(
    requests.map(({ service }) => service).filter((service) => !Object.keys(aggregatesOf).includes(service)),
  ).toEqual([]);
  for (const event of events) expect(() => ownerOf(event.aggregate)).not.toThrow();
});

test('names are words of letters joined by dots', () => {
  const odd = allDefinitions.filter(({ name }) => !/^[a-z][a-zA-Z]*(\.[a-z][a-zA-Z]*){1,2}$/.test(name));
  expect(odd.map(({ name }) => name)).toEqual([]);
});

test('COM-02: every preset role grants permissions that exist, and every permission is granted by some role', () => {
  const roles: readonly PresetRole[] = Object.values(presetRoles);
  const granted = new Set(roles.flatMap(({ grants }) => Object.keys(grants)));
  expect([...granted].filter((code) => !permissionCodes.some((known) => known === code))).toEqual([]);
  expect(permissionCodes.filter((code) => !granted.has(code))).toEqual([]);
});

test('every definition of every file is in the registry, under a name of its own', async () => {
  const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && file !== 'all.ts',
  );
  const found: unknown[] = [];
  for (const file of files) {
    const module: Record<string, unknown> = await import(join(import.meta.dirname, file));
    found.push(...Object.values(module).filter((value) => subjectOf(value) !== undefined));
  }
  const named = (subjects: readonly unknown[]) => subjects.map(String).toSorted();
  expect(named(found.map(subjectOf))).toEqual(named(allDefinitions.map(({ subject }) => subject)));
  expect(definitionsByExport.size).toBe(allDefinitions.length);
});

function subjectOf(value: unknown): string | undefined {
  const hasSubject = typeof value === 'object' && value !== null && 'subject' in value;
  return hasSubject && typeof value.subject === 'string' ? value.subject : undefined;
}
