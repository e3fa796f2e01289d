import { useState } from 'react';
import type { Outcome } from '../graphql/outcome.js';
import { useText } from '../text/language.js';
import { checkValues } from './check-values.js';
import { type Field, isEmpty, textOf, type Value, type Values } from './field.js';
import { noProblems, problemsOf, type ShownProblems } from './problems.js';
import { useUnsaved } from './unsaved.js';

interface Parts {
  readonly fields: readonly Field[];
  readonly initial: Values;
  readonly send: (values: Values) => Promise<Outcome<unknown>>;
  readonly onDone: () => void;
}

export interface Form {
  /** What it began with, and what it goes on from since others' changes were taken over. */
  readonly begun: Values;
  readonly base: Values;
  readonly rebase: (values: Values, base: Values) => void;
  readonly values: Values;
  /** The fields that the values so far ask for. */
  readonly shown: readonly Field[];
  readonly problems: ShownProblems;
  /** The version that another person's change has led to. */
  readonly conflict: number | undefined;
  readonly pending: boolean;
  /** Something was typed that is saved nowhere. */
  readonly dirty: boolean;
  readonly change: (name: string, value: Value) => void;
  readonly submit: () => Promise<void>;
}

/** What a form holds while it is filled in: whatever goes wrong, what was typed stays. */
export function useForm({ fields, initial, send, onDone }: Parts): Form {
  const t = useText();
  const [values, setValues] = useState(initial);
  const [problems, setProblems] = useState<ShownProblems>(noProblems);
  const [conflict, setConflict] = useState<number>();
  const [pending, setPending] = useState(false);
  const [begun] = useState(initial);
  const [base, setBase] = useState(initial);
  const dirty = isChanged(base, values);
  const unsaved = useUnsaved(dirty);
  const shown = fields.filter(({ when }) => !when || when(values));

  const change = (name: string, value: Value) => {
    setValues((before) => ({ ...before, [name]: value }));
    setProblems(({ atField: { [name]: _corrected, ...rest }, general }) => ({ atField: rest, general }));
  };
  const rebase = (next: Values, from: Values) => {
    setValues(next);
    setBase(from);
  };
  const submit = async () => {
    const wrong = checkValues(shown, values);
    const atField: Record<string, string> = {};
    for (const field of shown) {
      const key = wrong[field.name];
      const reason = key ? t(key) : field.wrong?.(textOf(values, field.name));
      if (reason) atField[field.name] = reason;
    }
    if (Object.keys(atField).length > 0) {
      setProblems({ atField, general: [] });
      return;
    }
    setPending(true);
    // What follows a success may lead away before this returns.
    unsaved.sent();
    const outcome = await send(values);
    setPending(false);
    if (outcome.kind === 'done') return onDone();
    if (dirty && outcome.kind !== 'outOfSight') unsaved.back();
    const isConflict = outcome.kind === 'refused' && outcome.code === 'VERSION_CONFLICT';
    setConflict(isConflict ? (outcome.currentVersion ?? 0) : undefined);
    const names = shown.map(({ name }) => name);
    setProblems(problemsOf(outcome, names, t('form.lost')));
  };
  return { begun, base, rebase, values, shown, problems, conflict, pending, dirty, change, submit };
}

function isChanged(before: Values, now: Values): boolean {
  return [...new Set([...Object.keys(before), ...Object.keys(now)])].some((name) => {
    const [was, is] = [before[name], now[name]];
    if (isEmpty(was) && isEmpty(is)) return false;
    return JSON.stringify(was) !== JSON.stringify(is);
  });
}
