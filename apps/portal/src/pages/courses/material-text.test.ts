import { expect, test } from '@jest/globals';
import { materialsOf, materialText } from './material-text.js';

const materials = [
  { title: '接听四步', text: '问候\n\n核实' },
  { title: '录像', link: 'https://example.com/a' },
];

test('TRN-01: material is typed as titles with words and an address below', () => {
  expect(materialsOf('# 接听四步\n问候\n\n核实\n\n# 录像\nhttps://example.com/a\n')).toEqual(materials);
});

test('TRN-01: material that is shown to be changed is read as the same again', () => {
  expect(materialsOf(materialText(materials))).toEqual(materials);
});

test('TRN-01: words without a title are a title', () => {
  expect(materialsOf('\n讲义\n第一步')).toEqual([{ title: '讲义', text: '第一步' }]);
});
