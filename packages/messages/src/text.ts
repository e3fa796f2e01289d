/** The languages of the product. */
export type Locale = 'zh-CN' | 'en';

/** One text in both languages; parameters stand in braces, e.g. `{until}`. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}

/** Texts of one area by code. */
export type Texts = Readonly<Record<string, Text>>;

/** What the braces of a text are filled with; a list is joined, what is missing or null leaves nothing. */
export type TextParams = Readonly<Record<string, unknown>>;

/** The text in one language, with its parameters filled in. */
export function fill(text: Text, params: TextParams, locale: Locale): string {
  const template = locale === 'en' ? text.en : text.zh;
  return template.replaceAll(/\{(\w+)\}/g, (_, name: string) => shown(params[name], locale));
}

function shown(value: unknown, locale: Locale): string {
  if (Array.isArray(value))
    return value.map((item) => shown(item, locale)).join(locale === 'en' ? ', ' : '、');
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : '';
}

/** The language for somebody who is not signed in, from `Accept-Language`; Chinese unless English is preferred. */
export function localeFrom(acceptLanguage: string | undefined): Locale {
  const wishes = (acceptLanguage ?? '')
    .split(',')
    .map((part, place) => {
      const [tag = '', quality] = part
        .trim()
        .toLowerCase()
        .split(/;\s*q=/);
      return { tag, place, quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ tag, quality }) => quality > 0 && (tag.startsWith('zh') || tag.startsWith('en')))
    .sort((a, b) => b.quality - a.quality || a.place - b.place);
  return wishes[0]?.tag.startsWith('en') ? 'en' : 'zh-CN';
}
