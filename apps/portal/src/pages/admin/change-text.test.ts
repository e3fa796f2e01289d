import { expect, test } from '@jest/globals';
import { changeText } from './change-text.js';

test('COM-08: a change is told with what it replaced; ids and long values by their beginning', () => {
  expect(changeText({ field: 'active', from: 'true', to: null }, 'empty')).toBe('active: true → empty');
  const id = '01890a5d-ac96-774b-bcce-b302099a8057';
  expect(changeText({ field: 'unitId', from: id, to: 'x'.repeat(200) }, '')).toBe(
    `unitId: 01890a5d… → ${'x'.repeat(120)}…`,
  );
});
