import { describe, expect, test } from '@jest/globals';
import { mailFrame, noticeTerms, noticeTexts } from './notices.js';
import type { Text } from './text.js';

const braces = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();

describe('COM-07, COM-13: the words of notices', () => {
  const all: [string, Text][] = [
    ...Object.entries(noticeTexts).flatMap(([code, { name, title, body, button }]) =>
      [name, title, ...body, ...(button ? [button] : [])].map((text): [string, Text] => [code, text]),
    ),
    ...Object.entries(mailFrame),
    ...Object.entries(noticeTerms),
  ];

  test('both languages speak of the same parameters', () => {
    expect(all.length).toBeGreaterThan(60);
    for (const [code, text] of all)
      expect({ code, params: braces(text.zh) }).toEqual({ code, params: braces(text.en) });
  });

  test('the Chinese text is Chinese, the English text is not', () => {
    const words = all.filter(([, { zh }]) => zh !== '{words}');
    expect(words.filter(([, { zh }]) => !/[\u4e00-\u9fff]/.test(zh))).toEqual([]);
    expect(words.filter(([, { en }]) => /[\u4e00-\u9fff]/.test(en))).toEqual([]);
  });
});
