import { useCallback } from 'react';
import { useLabel } from '../text/language.js';
import type { Text } from '../text/texts.js';

/** The codes of a table as choices, in its order. */
export function useCodeOptions(): <Code extends string>(
  table: Readonly<Record<Code, Text>>,
  only?: readonly Code[],
) => { value: Code; label: string }[] {
  const label = useLabel();
  return useCallback(
    (table, only) => {
      // The keys of a table of codes are exactly those codes.
      const codes = only ?? (Object.keys(table) as (keyof typeof table)[]);
      return codes.map((value) => ({ value, label: label(table, value) }));
    },
    [label],
  );
}
