import type { Translate } from '../text/language.js';
import { type Choice, type Field, isEmpty, type Value, type Values } from './field.js';
import type { Difference } from './differences.js';
import { pairsIn } from './pairs.js';

/**
 * After another person's change: what was not touched here becomes what it is now, what was typed stays (COM-16). A time
 * that a form proposes is nobody's change.
 */
export function takeOver(values: Values, begun: Values, newest: Values): Values {
  const untouched = Object.keys(newest).filter((name) => same(values[name], begun[name]));
  return { ...values, ...Object.fromEntries(untouched.map((name) => [name, newest[name]])) };
}

/** What others changed, field by field, in the words of the form; of ids only the field is told. */
export function differencesIn(
  fields: readonly Field[],
  before: Values,
  after: Values,
  t: Translate,
): readonly Difference[] {
  return fields.flatMap((field) => {
    const [was, is] = [before[field.name], after[field.name]];
    if (field.kind === 'time' || same(was, is)) return [];
    return [{ label: t(field.label), from: wordsOf(field, was, t), to: wordsOf(field, is, t) }];
  });
}

const same = (a: Value, b: Value): boolean =>
  (isEmpty(a) && isEmpty(b)) || JSON.stringify(a) === JSON.stringify(b);

function wordsOf(field: Field, value: Value, t: Translate): string {
  const list = Array.isArray(value) ? value : typeof value === 'string' && value !== '' ? [value] : [];
  const joined = (words: readonly string[]) => words.join(t('list.separator'));
  switch (field.kind) {
    case 'flag':
      return t(value === true ? 'form.yes' : 'form.no');
    case 'choice':
    case 'choices':
    case 'buttons':
      return joined(list.map((code: string) => wordOf(field.choices, code)));
    case 'pairs':
      return joined(pairsIn(value).map(({ code, text }) => `${wordOf(field.choices, code)} ${text}`.trim()));
    case 'person':
    case 'people':
    case 'unit':
    case 'customer':
    case 'article':
    case 'signature':
    case 'password':
      return '';
    default:
      return joined(list);
  }
}

const wordOf = (choices: readonly Choice[], code: string): string =>
  choices.find(({ value }) => value === code)?.label ?? code;
