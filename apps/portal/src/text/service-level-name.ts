import { useCallback } from 'react';
import { useQuery } from 'urql';
import { ServiceLevelNamesDocument } from '../generated/graphql.js';

/** What people call a service level; its code until the names are read. */
export function useServiceLevelName(): (code: string) => string {
  const [{ data }] = useQuery({ query: ServiceLevelNamesDocument, requestPolicy: 'cache-first' });
  const levels = data?.serviceLevels;
  return useCallback((code) => levels?.find((level) => level.code === code)?.name ?? code, [levels]);
}

/** A rule's id is the code of its level and its place, e.g. `STANDARD/3`. */
export function ruleName(id: string, nameOf: (code: string) => string): string {
  const [code = '', place] = id.split('/');
  return place === undefined ? nameOf(code) : `${nameOf(code)} ${place}`;
}
