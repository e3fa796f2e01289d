import { type Field, isEmpty, type Values } from './field.js';
import { type Pair, pairsIn } from './pairs.js';
import type { TextKey } from '../text/texts.js';

/** What the form itself can tell before it is sent; everything else is the server's to refuse. */
export function checkValues(fields: readonly Field[], values: Values): Readonly<Record<string, TextKey>> {
  const wrong: Record<string, TextKey> = {};
  for (const field of fields) {
    if (field.when && !field.when(values)) continue;
    const value = values[field.name];
    if (isEmpty(value)) {
      if (field.required) wrong[field.name] = 'form.required';
    } else if (field.kind === 'time' && !isInstant(value)) wrong[field.name] = 'form.badTime';
    else if (field.kind === 'date' && !isDate(value)) wrong[field.name] = 'form.badDate';
    else if (field.kind === 'number' && Number.isNaN(Number(value))) wrong[field.name] = 'form.badNumber';
    else if (field.kind === 'pairs' && field.numeric && !pairsIn(value).every(isNumeric))
      wrong[field.name] = 'form.badNumber';
  }
  return wrong;
}

const isNumeric = ({ text }: Pair) => text.trim() === '' || /^\d+(?:\.\d+)?$/.test(text.trim());

const isInstant = (value: unknown) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T.*Z$/.test(value);

function isDate(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}
