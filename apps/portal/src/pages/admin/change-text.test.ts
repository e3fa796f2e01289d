import { expect, test } from '@jest/globals';
import type { Label } from '../../text/language.js';
import { changeText } from './change-text.js';

const english: Label = (table, code) => table[code][1];

test('COM-08: a change is told with what it replaced; ids and long values by their beginning', () => {
  expect(changeText({ field: 'active', from: 'true', to: null }, english, 'empty')).toBe(
    'Active: yes → empty',
  );
  expect(changeText({ field: 'level', from: 'REGULAR', to: 'NEWER' }, english, '')).toBe(
    'Level: Regular → NEWER',
  );
  const id = '01890a5d-ac96-774b-bcce-b302099a8057';
  expect(changeText({ field: 'unitId', from: id, to: 'x'.repeat(200) }, english, '')).toBe(
    `Unit: 01890a5d… → ${'x'.repeat(120)}…`,
  );
});

test('COM-08: of a personal value only that it changed is told; a field without a name by its own', () => {
  expect(changeText({ field: 'email', from: null, to: null }, english, 'empty')).toBe('Mail');
  expect(changeText({ field: 'oddity', from: null, to: '1' }, english, 'empty')).toBe('oddity: empty → 1');
});

test('CUS-03: included services are told in words', () => {
  const from = '[{"service":"REMOTE","included":10}]';
  const to = '[{"service":"REMOTE"},{"service":"ON_SITE","included":6}]';
  expect(changeText({ field: 'services', from, to }, english, '')).toBe(
    'Services: remote 10 → remote, on site 6',
  );
});
