import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { errorCatalogue, messageOf } from './errors.js';
import { localeFrom } from './text.js';

const root = join(import.meta.dirname, '..', '..', '..');

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
    .filter((path) => !/(^|\/)(node_modules|dist|generated|test)\//.test(path))
    .map((path) => readFileSync(join(root, folder, path), 'utf8'));
}

/** Codes as they stand in the sources: thrown errors, refusals of the contracts, reasons of offered steps. */
function codesInUse(): Set<string> {
  const code = (texts: string[], pattern: RegExp) =>
    texts.flatMap((text) => [...text.matchAll(pattern)].map((match) => match[1] ?? ''));
  const contracts = sources('packages/contracts');
  const reasons = code(contracts, /export const \w+Reason = z\.enum\(\[([^\]]*)\]\)/g)
    .filter((list) => list.includes('ILLEGAL_STEP'))
    .flatMap((list) => code([list], /'([A-Z0-9_]+)'/g));
  return new Set([
    ...code([...sources('apps'), ...sources('packages')], /new DomainError\(\s*'([A-Z0-9_]+)'/g),
    ...code(contracts, /message: '([A-Z0-9_]+)'/g),
    ...reasons,
  ]);
}

describe('COM-13, COM-14: the catalogue of codes', () => {
  test('every code in use has a text in both languages', () => {
    const used = codesInUse();
    expect(used.size).toBeGreaterThan(40);
    expect([...used].filter((code) => !Object.hasOwn(errorCatalogue, code)).sort()).toEqual([]);
  });

  test('both texts of a code speak of the same parameters', () => {
    const braces = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
    for (const [code, text] of Object.entries(errorCatalogue)) {
      expect({ code, params: braces(text.zh) }).toEqual({ code, params: braces(text.en) });
      expect(text.zh).toMatch(/[\u4e00-\u9fff]/);
    }
  });

  test('parameters are filled in, and what is missing leaves nothing', () => {
    expect(messageOf('TOO_LONG', { maximum: 200 }, 'en')).toBe('At most 200 characters.');
    expect(messageOf('TOO_LONG', {}, 'zh-CN')).toBe('最多  个字符。');
  });

  test('the language follows Accept-Language by its weights', () => {
    expect(localeFrom(undefined)).toBe('zh-CN');
    expect(localeFrom('en-US,en;q=0.9,zh;q=0.8')).toBe('en');
    expect(localeFrom('fr, zh-TW;q=0.7, en;q=0.5')).toBe('zh-CN');
    expect(localeFrom('zh;q=0, en;q=0.1')).toBe('en');
  });
});
