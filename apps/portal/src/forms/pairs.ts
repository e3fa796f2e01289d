import { type Value, type Values } from './field.js';

/** One line of a field of pairs: which, and what; kept as `CODE text`. */
export interface Pair {
  readonly code: string;
  readonly text: string;
}

export const pairText = ({ code, text }: Pair): string => `${code} ${text}`;

export function pairsIn(value: Value): Pair[] {
  if (!Array.isArray(value)) return [];
  return value.map((line: string) => {
    const space = line.indexOf(' ');
    return space < 0 ? { code: line, text: '' } : { code: line.slice(0, space), text: line.slice(space + 1) };
  });
}

/** The lines of a field, without spaces at their ends. */
export const pairsOf = (values: Values, name: string): Pair[] =>
  pairsIn(values[name]).map(({ code, text }) => ({ code, text: text.trim() }));
