import type { Label, Translate } from '../text/language.js';

/** What changed in a record since it was read, for a person to decide anew (COM-16); both empty: values that say nothing. */
export interface Difference {
  readonly label: string;
  readonly from: string;
  readonly to: string;
}

type Values = readonly (readonly [label: string, value: string])[];

/** A record as people read it: the name of each field, and its value in words. The same fields for every record. */
export type ShownValues<Shown> = (record: Shown, t: Translate, label: Label) => Values;

/** Field by field, from what to what. */
export const differencesOf = (old: Values, current: Values): Difference[] =>
  current.flatMap(([label, to], index) => {
    const from = old[index]?.[1] ?? '';
    return from === to ? [] : [{ label, from, to }];
  });
