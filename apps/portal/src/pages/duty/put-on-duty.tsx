import { useCodeOptions } from '../../forms/code-options.js';
import { optionalText, textOf, type Values } from '../../forms/field.js';
import { LateSideForm } from '../../forms/late-side-form.js';
import { type DutyKind, PutOnDutyDocument } from '../../generated/graphql.js';
import { useSubmission } from '../../graphql/use-submission.js';
import { chosen } from '../../steps/record-step.js';
import { dutyKindTexts } from '../../text/codes/dispatch-codes.js';
import { useText } from '../../text/language.js';

interface Props {
  readonly kind: DutyKind | undefined;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** A turn; whoever lacks the training is refused, and the form says so (DSP-03). */
export function PutOnDuty({ kind, onDone, onClose }: Props) {
  const t = useText();
  const options = useCodeOptions();
  const { submit } = useSubmission(PutOnDutyDocument);
  const send = async (values: Values) => {
    const outcome = await submit({
      kind: chosen<DutyKind>(values, 'kind'),
      personId: textOf(values, 'personId'),
      from: textOf(values, 'from'),
      until: textOf(values, 'until'),
      note: optionalText(values, 'note'),
    });
    if (outcome.kind === 'done') onDone();
    return outcome;
  };
  return (
    <LateSideForm
      title={t('duty.putOn')}
      action={t('duty.putOn')}
      fields={[
        {
          name: 'kind',
          label: 'duty.kind',
          kind: 'buttons',
          required: true,
          choices: options(dutyKindTexts),
        },
        { name: 'personId', label: 'duty.person', kind: 'person', required: true },
        { name: 'from', label: 'duty.from', kind: 'time', required: true },
        { name: 'until', label: 'duty.until', kind: 'time', required: true },
        { name: 'note', label: 'visit.note', kind: 'long', maxLength: 500 },
      ]}
      initial={{ kind: kind ?? 'HOTLINE' }}
      send={send}
      onDone={onClose}
      onClose={onClose}
    />
  );
}
