import { readFileSync } from 'node:fs';

/**
 * Texts that have broken programs before: odd characters, other languages' code, paths, formulas, headers, wrong ids,
 * wrong times, wrong numbers. Written here and made by small grammars; nothing that an answer of ours would say.
 */
const written = JSON.parse(
  readFileSync(new URL('strings.json', import.meta.url), 'utf8'),
) as readonly string[]; // that file is an array of strings

/** Short, long, and a little too long; nested; repeated. */
const grown: readonly string[] = [
  ...[60, 120, 200, 201, 255, 256, 500, 1_000, 4_000, 10_000].map((length) => '长'.repeat(length)),
  ...[199, 1_025, 8_193].map((length) => 'x'.repeat(length)),
  ...[10, 200].flatMap((n) => ['('.repeat(n), '['.repeat(n), '{"a":'.repeat(n), '<b>'.repeat(n)]),
  '\u0301'.repeat(300),
  '😀'.repeat(101),
  ' '.repeat(1_000),
  `${'a'.repeat(64)}@${'b'.repeat(190)}.example`,
];

const parts = [
  "'",
  '"',
  '\\',
  '\0',
  '%',
  ':',
  ';',
  '--',
  '/*',
  '\u202e',
  '\ud800',
  '🙂',
  '{',
  '<',
  '=',
  '&',
  '\n',
  'x',
  '0',
  '中',
];

/** Every pair of parts that is not the same twice, by turns. */
const paired: readonly string[] = parts.flatMap((a, i) =>
  parts.filter((_, j) => (i * 7 + j) % 6 === 1).map((b) => `${a}${b}${a}`),
);

/** At least 200, no two alike. */
export const badStrings: readonly string[] = [...new Set([...written, ...grown, ...paired])];

/** The ones most likely to hurt beyond the first check, for fields that take any text. */
export const worstStrings: readonly string[] = badStrings.filter((_, index) => index % 12 === 3);

const powers = Array.from({ length: 31 }, (_, n) => 2 ** n);

/** 32-bit integers, as GraphQL lets them through. */
export const badIntegers: readonly number[] = [
  ...new Set([
    0,
    -1,
    -(2 ** 31),
    2 ** 31 - 1,
    99,
    100,
    101,
    1_000,
    ...powers,
    ...powers.map((n) => -n),
    ...powers.map((n) => n - 1),
  ]),
  ...Array.from({ length: 140 }, (_, n) => ((n * 2_654_435_761) % 2 ** 32) - 2 ** 31),
];

export const badFloats: readonly number[] = [
  ...badIntegers,
  0.1,
  -0.1,
  1e-320,
  1e308,
  -1e308,
  2 ** 53,
  2 ** 53 + 2,
  -(2 ** 53),
  90.0001,
  180.0001,
  -181,
];

/** Values of another kind altogether. */
export const otherKinds: readonly unknown[] = [
  1.5,
  -1e40,
  2 ** 31,
  -(2 ** 31) - 1,
  2 ** 53,
  '1',
  '',
  'x',
  true,
  false,
  [],
  {},
  [1],
  [[]],
  { a: 1 },
  ...badStrings,
];
