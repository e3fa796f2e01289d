import { expect, test } from '@jest/globals';
import { append, inPlace, newsIn, nothingLoaded, patch, withRest, without } from './connection-pages.js';

const page = (ids: string[], endCursor: string | null, hasNextPage: boolean) => ({
  edges: ids.map((id) => ({ node: { id, version: 1 } })),
  pageInfo: { endCursor, hasNextPage },
});
const ids = (loaded: { rows: readonly { id: string }[] }) => loaded.rows.map(({ id }) => id);

test('a list grows page by page, and knows its end', () => {
  const first = append(nothingLoaded, page(['a', 'b'], 'cursor-b', true));
  expect(first).toMatchObject({ endCursor: 'cursor-b', hasMore: true });
  const second = append(first, page(['c'], 'cursor-c', false));
  expect(ids(second)).toEqual(['a', 'b', 'c']);
  expect(second.hasMore).toBe(false);
});

test('a row that moved between two pages is shown once, in its newer place', () => {
  const first = append(nothingLoaded, page(['a', 'b'], 'b', true));
  expect(ids(append(first, page(['a', 'c'], 'c', false)))).toEqual(['b', 'a', 'c']);
});

test('COM-17: an event older than what is shown changes nothing', () => {
  const loaded = { ...nothingLoaded, rows: [{ id: 'a', version: 5, subject: 'new' }] };
  expect(patch(loaded, { id: 'a', version: 4, subject: 'old' }).rows[0]?.subject).toBe('new');
  expect(patch(loaded, { id: 'a', version: 6, subject: 'newer' }).rows[0]?.subject).toBe('newer');
});

test('TKT-24: of a long list the beginning is read again, and the rest stays', () => {
  const before = append(nothingLoaded, page(['a', 'b', 'c', 'd'], 'cursor-d', true));
  const fresh = append(nothingLoaded, page(['new', 'a'], 'cursor-a', true));
  expect(ids(withRest(fresh, before, 2))).toEqual(['new', 'a', 'c', 'd']);
  expect(withRest(fresh, before, 2)).toMatchObject({ endCursor: 'cursor-d', hasMore: true });
  const moved = append(nothingLoaded, page(['d', 'a'], 'cursor-a', true));
  expect(ids(withRest(moved, before, 2))).toEqual(['d', 'a', 'c']);
});

test('a list that became short has no rest', () => {
  const before = append(nothingLoaded, page(['a', 'b', 'c'], 'cursor-c', true));
  const fresh = append(nothingLoaded, page(['a'], 'cursor-a', false));
  expect(ids(withRest(fresh, before, 2))).toEqual(['a']);
});

test('what is no longer of the list goes', () => {
  expect(ids(without(append(nothingLoaded, page(['a', 'b'], null, false)), 'a'))).toEqual(['b']);
});

test('COM-17: what is being read stays in its place, as it is now; what came is counted, what went is named', () => {
  const row = (id: string, version: number) => ({ id, version });
  const shown = { ...nothingLoaded, endCursor: 'c', rows: [row('a', 1), row('b', 1), row('c', 1)] };
  const fresh = { ...nothingLoaded, endCursor: 'b', rows: [row('new', 1), row('c', 2), row('a', 1)] };
  expect(inPlace(shown, fresh)).toEqual({ ...shown, rows: [row('a', 1), row('b', 1), row('c', 2)] });
  expect(newsIn(shown, fresh)).toEqual({ count: 1, gone: new Set(['b']) });
});

test('COM-17: a row that new ones pushed beyond what was read is not called gone', () => {
  const rows = (letters: string) => letters.split('').map((id) => ({ id }));
  const shown = { ...nothingLoaded, hasMore: true, rows: rows('abc') };
  expect(newsIn(shown, { ...shown, rows: rows('nab') })).toEqual({ count: 1, gone: new Set() });
  expect(newsIn(shown, { ...shown, rows: rows('nbc') })).toEqual({ count: 1, gone: new Set(['a']) });
});
