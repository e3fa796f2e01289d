import { wordsOf } from '@aftercare/service-kit/search-words';
import type { ArticleContent } from '../../domain/article.js';

/** One thing that a search asks for: how it is found, and the spellings by which synonyms are looked up (KB-02). */
export interface Concept {
  readonly word: string;
  /** A tsquery in brackets. */
  readonly own: string;
  /** The word, and every run of neighbouring words that it stands in. */
  readonly keys: readonly string[];
}

const longestPhrase = 6; // words in a synonym such as 开不了机 or "blue screen of death"

/** Words that say nothing about a problem; a search of nothing else takes them as they are. */
const fillers = new Set(
  `的 了 吗 呢 啊 吧 是 在 和 与 及 我 我们 你 您 他 请 请问 怎么 怎样 怎么样 如何 怎么办 什么 为什么 哪里 这个 那个 一个 后 时 到
   把 被 就 都 也 还 又 很 会 可以 有 对 从 a an the is are was to of in on at for and or how what why when do does i we you my
   our can please with it this that`.split(/\s+/),
);

/** What a search asks for, in its order; the last word is also taken as a beginning. */
export function conceptsOf(query: string): Concept[] {
  const words = tokensOf(query);
  const asked = words.filter((word) => !fillers.has(word));
  const kept = [...new Set(asked.length === 0 ? words : asked)];
  const last = asked.at(-1) ?? words.at(-1);
  return kept.map((word) => ({
    word,
    own: `(${[...finders(word), ...(word === last ? [`${quoted(word)}:*`] : [])].join(' | ')})`,
    keys: phrasesWith(words, word),
  }));
}

/** A word of the table of synonyms as searches look it up: without spaces, so that cutting does not matter. */
export const synonymKey = (word: string): string => tokensOf(word).join('');

/** A word of the table of synonyms as articles are asked for it. */
export const synonymQuery = (word: string): string =>
  `(${tokensOf(word)
    .map((token) => `(${finders(token).join(' | ')})`)
    .join(' & ')})`;

/** An article's words as a tsvector: title A, symptom B, everything else D (KB-02). */
export function articleVector(number: string, content: ArticleContent): string {
  const { title, symptom, environment, cause, solution } = content;
  const fields = [
    ['A', `${number}\n${title}`],
    ['B', symptom ?? ''],
    ['D', [environment, cause, solution].join('\n')],
  ] as const;
  const places = new Map<string, string[]>();
  let position = 0;
  for (const [weight, text] of fields) {
    const words = wordsOf(text);
    for (const word of new Set([...words, ...words.map(stem)])) {
      position = Math.min(position + 1, 16_383); // PostgreSQL's last position
      places.set(word, [...(places.get(word) ?? []), `${position}${weight}`]);
    }
  }
  return [...places].map(([word, at]) => `${quoted(word)}:${at.join(',')}`).join(' ');
}

/** The words of a text in their order, each time they stand there: the longest that the cutter knows at each place. */
function tokensOf(text: string): string[] {
  const plain = text.normalize('NFKC').toLowerCase();
  const words = wordsOf(text).sort((a, b) => b.length - a.length);
  const tokens: string[] = [];
  for (let place = 0; place < plain.length;) {
    const word = words.find((candidate) => plain.startsWith(candidate, place));
    if (word !== undefined) tokens.push(word);
    place += word?.length ?? 1;
  }
  return tokens;
}

/** A word, its English stem, or all the shorter words that make it up: texts may be cut otherwise. */
function finders(word: string): string[] {
  const parts = wordsOf(word).filter((part) => isPart(part, word));
  const made = parts.join('').length >= word.length ? [`(${parts.map(quoted).join(' & ')})`] : [];
  return [...new Set([quoted(word), quoted(stem(word))]), ...made];
}

function phrasesWith(words: readonly string[], word: string): string[] {
  const phrases = new Set<string>();
  for (const [from] of words.entries()) {
    for (let to = from + 1; to <= Math.min(words.length, from + longestPhrase); to += 1) {
      const phrase = words.slice(from, to);
      if (phrase.includes(word)) phrases.add(phrase.join(''));
    }
  }
  return [...phrases];
}

const isPart = (word: string, longer: string) =>
  word !== longer && /^\p{Script=Han}+$/u.test(word) && longer.includes(word);

/** English endings off: "printing", "printed" and "prints" are one word. */
export function stem(word: string): string {
  if (!/^[a-z]{4,}$/.test(word)) return word;
  const bare = word.replace(/ies$/, 'y').replace(/(?<=[a-z]{3})(?:ing|ed|es|(?<!s)s)$/, '');
  return bare.replace(/([b-df-hj-km-np-rt-vx-z])\1$/, '$1').replace(/(?<=[a-z]{3})e$/, '');
}

const quoted = (word: string) => `'${word.replaceAll("'", "''").replaceAll('\\', '\\\\')}'`;
