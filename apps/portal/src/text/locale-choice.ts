import type { Locale } from './language.js';

const KEY = 'aftercare.locale';

/** Before sign-in: what was chosen here last, else the browser's language. */
export function rememberedLocale(): Locale {
  const remembered = localStorage.getItem(KEY);
  if (remembered === 'zh-CN' || remembered === 'en') return remembered;
  return navigator.language.startsWith('zh') ? 'zh-CN' : 'en';
}

export function rememberLocale(locale: Locale): void {
  localStorage.setItem(KEY, locale);
}
