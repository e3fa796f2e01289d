import type { TextKey } from '../text/texts.js';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

interface FieldBase {
  readonly name: string;
  readonly label: TextKey;
  readonly required?: boolean;
  readonly hint?: string;
  readonly maxLength?: number;
  /** What is wrong with what was typed, in words; asked when the form is sent. */
  readonly wrong?: (text: string) => string | undefined;
  /** Shown only while this holds. */
  readonly when?: (values: Values) => boolean;
}

/**
 * One field of a form, as data: a page says what it asks for, `FormFields` draws it. Values are strings (times as
 * UTC instants, dates as `YYYY-MM-DD`), lists of strings, or flags.
 */
export type Field = FieldBase &
  (
    | { readonly kind: 'text' | 'password' | 'long' | 'markdown' | 'date' | 'lines' }
    /** `past`: when something was, instead of when it will be. */
    | { readonly kind: 'time'; readonly past?: boolean }
    | { readonly kind: 'article' | 'unit' | 'customer' | 'people' }
    /** Strokes drawn with a finger, as path data. */
    | { readonly kind: 'signature' }
    /** `unitId`: whose people are offered before anything is typed. */
    | { readonly kind: 'person'; readonly unitId?: string | undefined }
    | { readonly kind: 'number'; readonly min: number; readonly max: number }
    | { readonly kind: 'choice' | 'choices' | 'buttons'; readonly choices: readonly Choice[] }
    /** Lines of which each says which and what (`pairs.ts`); `textLabel` names the second part. */
    | {
        readonly kind: 'pairs';
        readonly choices: readonly Choice[];
        readonly textLabel: TextKey;
        /** The second part is a number, or empty. */
        readonly numeric?: boolean;
      }
    | { readonly kind: 'flag' }
  );

export type Value = string | readonly string[] | boolean | undefined;
export type Values = Readonly<Record<string, Value>>;

export const textOf = (values: Values, name: string): string => {
  const value = values[name];
  return typeof value === 'string' ? value : '';
};

/** For optional inputs: an empty field is left out. */
export const optionalText = (values: Values, name: string): string | undefined =>
  textOf(values, name).trim() || undefined;

export const flagOf = (values: Values, name: string): boolean => values[name] === true;

export const listOf = (values: Values, name: string): string[] => {
  const value = values[name];
  return Array.isArray(value) ? value.filter((item: string) => item.trim() !== '') : [];
};

export const isEmpty = (value: Value): boolean =>
  value === undefined ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.every((item: string) => item.trim() === ''));
