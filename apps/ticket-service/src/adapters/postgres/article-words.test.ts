import { expect, test } from '@jest/globals';
import { missedText } from './article-misses.js';
import { articleSnippet } from './article-snippet.js';
import { conceptsOf, stem, synonymKey } from './article-words.js';

test('KB-02: words that say nothing about a problem are not asked for, unless there are no others', () => {
  expect(conceptsOf('请问打印机怎么安装').map(({ word }) => word)).toEqual(['打印机', '安装']);
  expect(conceptsOf('怎么办')).not.toEqual([]);
  expect(conceptsOf('？！')).toEqual([]);
});

test('KB-02: a synonym of several words is looked up however the search was cut', () => {
  const keys = (query: string) => conceptsOf(query).flatMap((concept) => concept.keys);
  expect(keys('电脑开不了机')).toContain(synonymKey('开不了机'));
  expect(keys('主机开不了机')).toContain(synonymKey('开不了机')); // 机 stands there twice
  expect(keys('a blue screen again')).toContain(synonymKey('Blue Screen'));
});

test.each([
  ['printing', 'print'],
  ['prints', 'print'],
  ['stopped', 'stop'],
  ['entries', 'entry'],
  ['process', 'process'],
  ['用户', '用户'],
])('KB-02: the stem of %s is %s', (word, expected) => {
  expect(stem(word)).toBe(expected);
});

test('KB-03: what is collected of a search in vain names nobody', () => {
  expect(missedText('  张三  138 0000-0000 登录失败 LI@Example.com ')).toBe('张三 # 登录失败 @');
  expect(missedText('Windows 11 24H2 错误 0x80070005')).toBe('windows 11 24h2 错误 0x#');
});

test('KB-02: a snippet marks the words and the synonyms found, longest first, never with markup', () => {
  const content = { symptom: '系统提示 <b>授权已过期</b>', cause: null, environment: null, solution: '续期' };
  const snippet = articleSnippet(
    {
      ...content,
      title: 'x',
      kind: 'SOLUTION',
      audience: 'STAFF',
      productCodes: [],
      productVersions: [],
      categoryCodes: [],
      reviewDue: null,
    },
    ['授权', '授权已过期', '(c++'],
  );
  expect(snippet).toBe('系统提示 <b>\uE000授权已过期\uE001</b>');
});
