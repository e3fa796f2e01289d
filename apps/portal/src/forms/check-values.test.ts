import { expect, test } from '@jest/globals';
import { checkValues } from './check-values.js';
import type { Field } from './field.js';

const fields: readonly Field[] = [
  { name: 'note', label: 'step.note', kind: 'long', required: true },
  { name: 'until', label: 'step.until', kind: 'time' },
  { name: 'due', label: 'library.reviewDue', kind: 'date' },
  {
    name: 'reason',
    label: 'step.reason',
    kind: 'text',
    required: true,
    when: ({ outcome }) => outcome === 'NONE',
  },
];

test('a required field of blanks alone is empty', () => {
  expect(checkValues(fields, { note: '  ' })).toEqual({ note: 'form.required' });
});

test('a field that is not shown is not asked for', () => {
  expect(checkValues(fields, { note: 'x', outcome: 'LINK' })).toEqual({});
  expect(checkValues(fields, { note: 'x', outcome: 'NONE' })).toEqual({ reason: 'form.required' });
});

test('a time and a date are refused when they are none', () => {
  expect(checkValues(fields, { note: 'x', until: 'soon', due: '2026-02-30' })).toEqual({
    until: 'form.badTime',
    due: 'form.badDate',
  });
  expect(checkValues(fields, { note: 'x', until: '2026-11-22T06:05:00.000Z', due: '2026-02-28' })).toEqual(
    {},
  );
});

test('the second part of a numeric pair is a number, or empty', () => {
  const services: Field = {
    name: 'services',
    label: 'step.skills',
    kind: 'pairs',
    choices: [],
    textLabel: 'step.minutes',
    numeric: true,
  };
  expect(checkValues([services], { services: ['REMOTE 10', 'ON_SITE '] })).toEqual({});
  expect(checkValues([services], { services: ['REMOTE ten'] })).toEqual({ services: 'form.badNumber' });
});
