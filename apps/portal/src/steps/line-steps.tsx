import { Button } from 'antd';
import { Suspense, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { useCodeOptions } from '../forms/code-options.js';
import { useLabel, useText } from '../text/language.js';
import type { Text } from '../text/texts.js';
import { serverNow } from '../time/now.js';
import { LateStepForm } from './late-step-form.js';
import type { RecordStep } from './record-step.js';

interface Props<Action extends string, Shown> {
  readonly record: Shown;
  /** What people call it, for the head of the form. */
  readonly name: string;
  readonly offered: readonly Action[];
  readonly steps: Readonly<Record<Action, RecordStep<Shown>>>;
  readonly words: Readonly<Record<Action, Text>>;
  readonly onChanged: () => void;
}

/** What can be done with one of several records on a page; the open form stands in the address (`on`, `step`). */
export function LineSteps<
  Action extends string,
  Shown extends { readonly id: string; readonly version: number },
>({ record, name, offered, steps, words, onChanged }: Props<Action, Shown>) {
  const t = useText();
  const label = useLabel();
  const options = useCodeOptions();
  const [address, setAddress] = useSearchParams();
  const open =
    address.get('on') === record.id ? offered.find((action) => action === address.get('step')) : undefined;
  const context = useMemo(
    () => ({ record, t, label, options, now: new Date(serverNow()).toISOString() }),
    // "Now" is when a form is opened.
    [record, t, label, options, open],
  );
  const ask = (action: Action | undefined) =>
    setAddress(
      (before) => {
        const next = new URLSearchParams(before);
        if (action) next.set('step', action);
        else next.delete('step');
        next.set('on', record.id);
        return next;
      },
      { replace: !action },
    );
  return (
    <span className="row line-steps">
      {offered.map((action) => (
        <Button
          key={action}
          size="small"
          aria-label={`${label(words, action)} ${name}`}
          onClick={() => ask(action)}
        >
          {label(words, action)}
        </Button>
      ))}
      {open ? (
        <Suspense>
          <LateStepForm
            key={open}
            title={label(words, open)}
            name={name}
            step={steps[open]}
            context={context}
            refusedBecause={undefined}
            onChanged={onChanged}
            onClose={() => ask(undefined)}
          />
        </Suspense>
      ) : null}
    </span>
  );
}
