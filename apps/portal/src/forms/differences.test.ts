import { expect, test } from '@jest/globals';
import { differencesOf } from './differences.js';

test('COM-16: a conflict is told field by field, from what to what', () => {
  const before = [['状态', '处理中'] as const, ['处理人', ''] as const, ['主题', '报表'] as const];
  const after = [['状态', '已解决'] as const, ['处理人', '赵磊'] as const, ['主题', '报表'] as const];
  expect(differencesOf(before, after)).toEqual([
    { label: '状态', from: '处理中', to: '已解决' },
    { label: '处理人', from: '', to: '赵磊' },
  ]);
});
