import { useCallback, useMemo } from 'react';
import { useQuery } from 'urql';
import { TemplateNamesDocument } from '../../../generated/graphql.js';

/** What people call a kind of message; the code of those that only customers get. */
export function useTemplateNames(): (code: string) => string {
  const [{ data }] = useQuery({ query: TemplateNamesDocument, requestPolicy: 'cache-first' });
  const names = useMemo(
    () => new Map(data?.noticePreferences.items.map(({ code, name }) => [code, name])),
    [data],
  );
  return useCallback((code) => names.get(code) ?? code, [names]);
}
