import { noticeTerms, noticeTexts, type NoticeCode } from '@aftercare/messages/notices';
import { fill, type Locale, type Text } from '@aftercare/messages/text';
import type { NoticeParam, NoticeParams } from './notice-rule.js';

export interface Reader {
  readonly locale: Locale;
  /** IANA name. */
  readonly zone: string;
}

export interface NoticeWords {
  /** One line. */
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly button: string | null;
}

/** COM-07, COM-13: a notice in the reader's language and time zone. */
export function noticeWords(code: NoticeCode, params: NoticeParams, reader: Reader): NoticeWords {
  const { title, body, button } = noticeTexts[code];
  const shown = Object.fromEntries(
    Object.entries(params).map(([name, param]) => [name, show(param, reader)]),
  );
  return {
    title: oneLine(fill(title, shown, reader.locale)),
    paragraphs: body.filter((text) => isKnown(text, shown)).map((text) => fill(text, shown, reader.locale)),
    button: button ? fill(button, shown, reader.locale) : null,
  };
}

/** What stands in a header is one line, whatever came in: a line break there would begin another header. */
export const oneLine = (text: string): string => text.replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ').trim();

function isKnown(text: Text, shown: Readonly<Record<string, string>>): boolean {
  return [...text.en.matchAll(/\{(\w+)\}/g)].every(([, name = '']) => Boolean(shown[name]));
}

function show(param: NoticeParam, { locale, zone }: Reader): string {
  if (param === null) return '';
  if (typeof param !== 'object') return String(param);
  if ('term' in param) return fill(noticeTerms[param.term], {}, locale);
  if ('on' in param) {
    return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(param.on));
  }
  const format = { dateStyle: 'long', timeStyle: 'long', timeZone: zone } as const; // says the zone too
  return new Intl.DateTimeFormat(locale, format).format(new Date(param.at));
}
