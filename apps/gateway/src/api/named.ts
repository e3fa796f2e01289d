import type { GatewayContext } from './context.js';

/** A field that shows one of two names, in the caller's language. */
export const localName = (
  record: { readonly nameZh: string; readonly nameEn: string },
  _args: unknown,
  { locale }: GatewayContext,
): string => (locale === 'en' ? record.nameEn : record.nameZh);

/** The same of texts. */
export const localText = (
  record: { readonly textZh: string; readonly textEn: string },
  _args: unknown,
  { locale }: GatewayContext,
): string => (locale === 'en' ? record.textEn : record.textZh);
