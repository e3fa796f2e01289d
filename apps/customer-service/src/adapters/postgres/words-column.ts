import type { DerivedColumn } from '@aftercare/service-kit/row-write';
import { wordsOf } from '@aftercare/service-kit/search-words';

/** The column by which a record is found; cut again only when a text changed: it is the dearest step. */
export function wordsColumn<R>(
  before: R | undefined,
  next: R,
  textOf: (record: R) => readonly (string | null)[],
): readonly DerivedColumn[] {
  const text = textOf(next).join('\n');
  if (before && textOf(before).join('\n') === text) return [];
  return [
    {
      column: 'search',
      value: wordsOf(text),
      sql: (words: string) => `array_to_tsvector(${words}::text[])`,
    },
  ];
}
