import { expect, test } from '@jest/globals';
import { partLine, partOf } from './parts-used.js';

test('DSP-08: a line is a part and how many of it', () => {
  expect(partOf('电源 ×2')).toEqual({ name: '电源', quantity: 2 });
  expect(partOf('network cable x 13')).toEqual({ name: 'network cable', quantity: 13 });
  expect(partOf(' 打印头 ')).toEqual({ name: '打印头', quantity: 1 });
  expect(partOf('box')).toEqual({ name: 'box', quantity: 1 });
});

test('DSP-08: a part that is shown for correction is read as the same again', () => {
  const part = { name: 'HP 26x toner', quantity: 4 };
  expect(partOf(partLine(part))).toEqual(part);
});
