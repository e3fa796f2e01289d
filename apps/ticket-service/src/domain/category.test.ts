import { describe, expect, test } from '@jest/globals';
import { id, refused } from '../../test/given.js';
import {
  addCategory,
  changeCategory,
  inTreeOrder,
  plantPreset,
  retireCategory,
  type Category,
} from './category.js';
import { categoryPresets } from './category-presets.js';
import { defaultSettings, refuseIncompleteMatrix } from './ticket-settings.js';

let n = 0;
const newId = () => id((n += 1));
const fields = { class: 'DATA', nameZh: '数据', nameEn: 'Data', requiredFields: [], position: 0 } as const;
const planted = (tree: readonly Category[], preset: keyof typeof categoryPresets) => [
  ...tree,
  ...plantPreset(tree, categoryPresets[preset], newId).map(({ next }) => next),
];

test.each([
  ['FULL', 16],
  ['SIX_CLASSES', 6],
  ['FIVE_CLASSES', 5],
  ['THREE_CLASSES', 3],
] as const)('TKT-04: the preset %s has %d categories', (preset, count) => {
  expect(planted([], preset)).toHaveLength(count);
  expect(new Set(categoryPresets[preset].map(({ code }) => code)).size).toBe(count);
});

describe('given a tree', () => {
  const tree = planted([], 'FULL');
  const of = (code: string) => tree.find((category) => category.code === code)?.id ?? '';

  test('a preset adds what is missing and changes nothing that is there', () => {
    expect(
      planted(tree, 'SIX_CLASSES')
        .slice(tree.length)
        .map(({ code }) => code),
    ).toEqual(['VIP_LANE']);
    expect(planted(tree, 'FULL')).toHaveLength(tree.length);
  });

  test('parents come before children, siblings by position', () => {
    const codes = inTreeOrder([...tree].reverse()).map(({ code }) => code);
    expect(codes).toEqual(tree.map(({ code }) => code));
  });

  test('a code is given once, a parent exists, and nothing stands below itself', () => {
    expect(() => addCategory(tree, { ...fields, code: 'DATA' }, newId())).toThrow(
      refused('CODE_TAKEN', 'code'),
    );
    expect(() => addCategory(tree, { ...fields, code: 'X', parentId: id(999) }, newId())).toThrow(
      refused('NOT_FOUND', 'parentId'),
    );
    const below = { ...fields, parentId: of('DATABASE') };
    expect(() => changeCategory(tree, { id: of('ENVIRONMENT') }, below)).toThrow(
      refused('CATEGORY_CYCLE', 'parentId'),
    );
    expect(() => changeCategory(tree, { id: of('DATA'), expectedVersion: 2 }, fields)).toThrow(
      refused('VERSION_CONFLICT'),
    );
  });

  test('what is retired stays in the tree, and is retired once', () => {
    const { next } = retireCategory(tree, { id: of('DATA') });
    expect(next).toMatchObject({ active: false, version: 2 });
    expect(() => retireCategory([next], { id: next.id })).toThrow(refused('ALREADY_RETIRED'));
  });
});

test('TKT-07: a matrix with a pair twice, and so another one missing, is refused', () => {
  const { priorityMatrix } = defaultSettings;
  expect(() => refuseIncompleteMatrix({ priorityMatrix })).not.toThrow();
  const twice = [...priorityMatrix.slice(1), ...priorityMatrix.slice(1, 2)];
  expect(() => refuseIncompleteMatrix({ priorityMatrix: twice })).toThrow(refused('MATRIX_INCOMPLETE'));
});
