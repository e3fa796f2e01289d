import { useState } from 'react';
import type { Values } from '../forms/field.js';
import { SideForm } from '../forms/side-form.js';
import { useSubmission } from '../graphql/use-submission.js';
import { useText } from '../text/language.js';
import type { RecordStep, StepContext } from './record-step.js';

interface Props<Shown> {
  readonly title: string;
  readonly name: string;
  readonly step: RecordStep<Shown>;
  readonly context: StepContext<Shown>;
  /** The life cycle or the caller's rights do not allow it now. */
  readonly refusedBecause: string | undefined;
  readonly onChanged: () => void;
  readonly onClose: () => void;
}

/** The version is the one that was read when the form was opened; after a conflict, the newest, for a fresh decision. */
export function StepForm<Shown extends { readonly id: string; readonly version: number }>({
  title,
  name,
  step,
  context,
  refusedBecause,
  onChanged,
  onClose,
}: Props<Shown>) {
  const t = useText();
  const { record } = context;
  const [version, setVersion] = useState(record.version);
  const { submit } = useSubmission(step.mutation);
  const send = async (values: Values) => {
    const outcome = await submit({ ...step.input(values, context), ...step.target(record, version) });
    onChanged();
    if (outcome.kind === 'refused' && outcome.currentVersion !== undefined)
      setVersion(outcome.currentVersion);
    return outcome;
  };
  return (
    <SideForm
      title={`${title} · ${name}`}
      action={title}
      fields={step.fields(context)}
      initial={step.initial(context)}
      newest={step.initial(context)}
      intro={
        <>
          {refusedBecause ? (
            <p className="form-note is-conflict">{t('step.notNow', { reason: refusedBecause })}</p>
          ) : null}
          {step.warns ? <p>{t(step.warns)}</p> : null}
        </>
      }
      send={send}
      onDone={onClose}
      onClose={onClose}
    />
  );
}
