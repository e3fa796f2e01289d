import { expect, test } from '@jest/globals';
import { treeOf } from './unit-tree.js';

const unit = (id: string, parent?: string) => ({ id, parent: parent === undefined ? null : { id: parent } });

test('COM-01: each unit stands below the one above it, whatever order they come in', () => {
  const flat = [
    unit('hq'),
    unit('east', 'hq'),
    unit('north', 'hq'),
    unit('jinan', 'north'),
    unit('team', 'jinan'),
  ];
  expect(treeOf(flat).map(({ id, depth }) => `${depth} ${id}`)).toEqual([
    '0 hq',
    '1 east',
    '1 north',
    '2 jinan',
    '3 team',
  ]);
});

test('COM-01: a unit whose parent is not shown stands at the top instead of getting lost', () => {
  expect(treeOf([unit('team', 'closed')]).map(({ id, depth }) => `${depth} ${id}`)).toEqual(['0 team']);
});
