import { useLanguage } from '../text/language.js';

/** `1.4 MB`, in the viewer's way of writing numbers. */
export function useFileSize(): (bytes: number) => string {
  const { locale } = useLanguage();
  return (bytes) => {
    const [value, unit] = bytes < 1_000_000 ? [bytes / 1_000, 'KB'] : [bytes / 1_000_000, 'MB'];
    return `${new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(value)} ${unit}`;
  };
}
