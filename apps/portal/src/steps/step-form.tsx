import { useState } from 'react';
import type { ShownValues } from '../forms/differences.js';
import type { Values } from '../forms/field.js';
import { SideForm } from '../forms/side-form.js';
import { useDifferences } from '../forms/use-differences.js';
import { useSubmission } from '../graphql/use-submission.js';
import { useText } from '../text/language.js';
import type { RecordStep, StepContext } from './record-step.js';

interface Props<Shown> {
  readonly title: string;
  readonly name: string;
  readonly step: RecordStep<Shown>;
  readonly context: StepContext<Shown>;
  /** What a conflict compares beyond the fields of the form. */
  readonly values?: ShownValues<Shown> | undefined;
  /** The life cycle or the caller's rights do not allow it now. */
  readonly refusedBecause: string | undefined;
  readonly onChanged: () => void;
  readonly onClose: () => void;
}

/** The version is the one that was read when the form was opened; after a conflict, the one that was shown with it. */
export function StepForm<Shown extends { readonly id: string; readonly version: number }>({
  title,
  name,
  step,
  context,
  values: shownValues,
  refusedBecause,
  onChanged,
  onClose,
}: Props<Shown>) {
  const t = useText();
  const { record } = context;
  const [read, setRead] = useState(record);
  const [before, setBefore] = useState<Shown>();
  const differences = useDifferences(shownValues, before, record);
  const { submit } = useSubmission(step.mutation);
  const send = async (values: Values) => {
    const version = before ? record.version : read.version;
    const outcome = await submit({ ...step.input(values, context), ...step.target(record, version) });
    onChanged();
    if (outcome.kind === 'refused' && outcome.code === 'VERSION_CONFLICT') {
      setBefore(before ? record : read);
      setRead(record);
    }
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
      differences={differences}
      onDone={onClose}
      onClose={onClose}
    />
  );
}
