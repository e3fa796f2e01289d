import { createContext, use, useMemo, type ReactNode } from 'react';
import { shownText } from './shown-texts.js';
import type { Text, TextKey } from './texts.js';

export type Locale = 'zh-CN' | 'en';

interface Language {
  readonly locale: Locale;
  /** IANA name; times are shown in it. */
  readonly zone: string;
}

const LanguageContext = createContext<Language>({ locale: 'zh-CN', zone: 'Asia/Shanghai' });

export function LanguageProvider({ locale, zone, children }: Language & { readonly children: ReactNode }) {
  const value = useMemo(() => ({ locale, zone }), [locale, zone]);
  return <LanguageContext value={value}>{children}</LanguageContext>;
}

export const useLanguage = (): Language => use(LanguageContext);

type Params = Readonly<Record<string, string | number>>;

/** `t('list.count', { count: 3 })`: a text of the table in the viewer's language. */
export type Translate = (key: TextKey, params?: Params) => string;

export function useText(): Translate {
  const { locale } = useLanguage();
  return useMemo(
    () => (key: TextKey, params?: Params) => fill(inLocale(shownText(key), locale), params),
    [locale],
  );
}

/** The text of one code, e.g. `label(ticketStatusTexts, 'NEW')`; a code newer than this page is shown as it is. */
export type Label = <Code extends string>(table: Readonly<Record<Code, Text>>, code: Code) => string;

export function useLabel(): Label {
  const { locale } = useLanguage();
  return useMemo(
    () => (table, code) => {
      const found: Text | undefined = table[code];
      return found ? inLocale(found, locale) : code;
    },
    [locale],
  );
}

const inLocale = ([zh, en]: Text, locale: Locale): string => (locale === 'en' ? en : zh);

/** Puts the values in place of `{names}`; what has no value stays as it is. */
export function fill(template: string, params: Params = {}): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
}
