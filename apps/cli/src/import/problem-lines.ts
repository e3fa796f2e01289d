import { logProblemText } from '@aftercare/messages/log-import';
import type { Locale } from '@aftercare/messages/text';
import type { Problem } from './problem.js';

/** `row 12, reopen_count: "x" is not a whole number …`, in the reader's language. */
export function problemLine({ row, column, code, params }: Problem, locale: Locale): string {
  const text = logProblemText(code, params ?? {}, locale);
  const place = [
    ...(row > 0 ? [locale === 'en' ? `row ${row}` : `第 ${row} 行`] : []),
    ...(column === undefined ? [] : [locale === 'en' ? column : `列 ${column}`]),
  ];
  return place.length === 0 ? text : `${place.join(locale === 'en' ? ', ' : '，')}: ${text}`;
}
