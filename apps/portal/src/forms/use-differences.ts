import { useMemo } from 'react';
import { useLabel, useText } from '../text/language.js';
import { type Difference, differencesOf, type ShownValues } from './differences.js';

/** Field by field, what another person changed since the record was read as `before`. */
export function useDifferences<Shown>(
  values: ShownValues<Shown> | undefined,
  before: Shown | undefined,
  after: Shown,
): readonly Difference[] {
  const t = useText();
  const label = useLabel();
  return useMemo(
    () => (values && before ? differencesOf(values(before, t, label), values(after, t, label)) : []),
    [values, before, after, t, label],
  );
}
