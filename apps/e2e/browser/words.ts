import { texts, type Text, type TextKey } from '@aftercare/portal/text/texts';

export type Locale = 'zh-CN' | 'en';

/** Words of the portal, by their key in its table, or as the pair of a code. */
export type Words = TextKey | Text;

/** Each text has a type of its own, and all of them together are too many for the compiler. */
const shown: Readonly<Record<TextKey, Text>> = texts;

/** What stands on the screen in this language. */
export function wordsIn(locale: Locale, words: Words, params: Readonly<Record<string, string>> = {}): string {
  const [zh, en] = typeof words === 'string' ? shown[words] : words;
  return (locale === 'en' ? en : zh).replace(/\{(\w+)\}/g, (whole, name: string) => params[name] ?? whole);
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The name of a field: its label, with the mark of the required ones. */
export const labelled = (label: string): RegExp => new RegExp(`^${escaped(label)}(\\s*\\*)?$`);

/** The name of a button: its words, maybe between an icon and a key. */
export const worded = (word: string): RegExp => new RegExp(`(^|\\s)${escaped(word)}(\\s|$)`);
