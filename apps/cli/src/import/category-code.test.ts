import { code } from '@aftercare/contracts/text';
import { expect, test } from '@jest/globals';
import { categoryCodeAbove, categoryCodeOf } from './category-code.js';

test('words of a log become codes that can be read', () => {
  expect(categoryCodeOf('ServiceNow', 'Category 55')).toBe('SERVICENOW_CATEGORY_55');
  expect(categoryCodeAbove('ServiceNow')).toBe('SERVICENOW');
});

test('whatever the words are, they become codes, different words different ones', () => {
  const words = ['打印机', '扫描仪', 'a/b', 'a+b', 'a b', '1', '-', 'x'.repeat(60), 'x'.repeat(59), 'é'];
  const codes = words.map((word) => categoryCodeOf('旧服务台', word));
  expect(new Set(codes).size).toBe(words.length);
  for (const made of [...codes, categoryCodeAbove('旧服务台'), categoryCodeAbove('2nd desk')]) {
    expect(code().safeParse(made)).toMatchObject({ success: true });
  }
});
