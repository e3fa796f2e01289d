import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';

let jieba: Jieba | undefined; // the dictionary takes 100 ms to load: at the first use, not at every start

const longestWord = 100; // PostgreSQL takes at most 2,046 bytes a word; pasted keys and logs are longer

/** The words of a text, lower case, Chinese segmented also into the shorter words inside longer ones. */
export function wordsOf(text: string): string[] {
  jieba ??= Jieba.withDict(dict);
  const words = jieba.cutForSearch(text.normalize('NFKC').toLowerCase(), true);
  const kept = words
    .map((word) => word.trim().slice(0, longestWord))
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  return [...new Set(kept)];
}

/** A query that finds texts with all of these words, the last one also as a beginning; undefined without words. */
export function allWords(query: string): string | undefined {
  const words = wordsOf(query).map((word) => `'${word.replaceAll("'", "''").replaceAll('\\', '\\\\')}'`);
  const last = words.pop();
  return last === undefined ? undefined : [...words, `${last}:*`].join(' & ');
}
