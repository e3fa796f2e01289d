import { expect, test } from '@jest/globals';
import { categoryChoices } from './category-choices.js';

test('TKT-04: a category is offered with the names above it', () => {
  const choices = categoryChoices([
    { id: '1', code: 'DATA', name: 'Data' },
    { id: '2', code: 'DATA_IMPORT', name: 'Import', parent: { id: '1' } },
  ]);
  expect(choices).toEqual([
    { value: 'DATA', label: 'Data' },
    { value: 'DATA_IMPORT', label: 'Data / Import' },
  ]);
});

test('a tree that leads back to itself ends', () => {
  const [choice] = categoryChoices([{ id: '1', code: 'A', name: 'A', parent: { id: '1' } }]);
  expect(choice?.label.length).toBeLessThan(50);
});
