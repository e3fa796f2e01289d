import { useCallback, useMemo } from 'react';
import { useQuery } from 'urql';
import { CodeCatalogueDocument } from '../generated/graphql.js';
import { useLanguage } from './language.js';

/** Words for codes that the server's catalogue knows (acts in a history, reasons); the code itself until it is read. */
export function useCodeText(): (code: string) => string {
  const { locale } = useLanguage();
  const [{ data }] = useQuery({ query: CodeCatalogueDocument, requestPolicy: 'cache-first' });
  const words = useMemo(
    () =>
      new Map(data?.errorCodes.map(({ code, textZh, textEn }) => [code, locale === 'en' ? textEn : textZh])),
    [data, locale],
  );
  return useCallback((code) => words.get(code) ?? code, [words]);
}
