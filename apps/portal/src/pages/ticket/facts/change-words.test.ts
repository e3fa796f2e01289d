import { expect, test } from '@jest/globals';
import type { Label, Translate } from '../../../text/language.js';
import { texts } from '../../../text/texts.js';
import { changeWords } from './change-words.js';

const t: Translate = (key) => texts[key][1];
const label: Label = (table, code) => table[code][1];
const id = '01a202dd-58a2-7526-8bba-7e6e08368646';

test('COM-08: a changed code is told in words', () => {
  expect(changeWords({ field: 'status', from: 'NEW', to: 'ASSIGNED' }, t, label)).toBe(
    'Status: New → Assigned',
  );
});

test('COM-08: of a changed reference only the field is told, never the id', () => {
  expect(changeWords({ field: 'assigneeId', from: null, to: id }, t, label)).toBe('Assignee');
});

test('a field that the portal does not know is told as the server names it', () => {
  expect(changeWords({ field: 'reopenCount', from: null, to: '0' }, t, label)).toBe('reopenCount: empty → 0');
});
