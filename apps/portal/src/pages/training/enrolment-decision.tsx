import { useState } from 'react';
import { textOf, type Values } from '../../forms/field.js';
import { SideForm } from '../../forms/side-form.js';
import {
  ApproveEnrolmentDocument,
  type EnrolmentRowFragment,
  RefuseEnrolmentDocument,
} from '../../generated/graphql.js';
import { useSubmission } from '../../graphql/use-submission.js';
import { yesNo } from '../../steps/record-step.js';
import { useText } from '../../text/language.js';
import { learnerOf } from './learner.js';

interface Props {
  readonly enrolment: EnrolmentRowFragment;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** A seat, or the reason why not; who is on the waiting list can only be refused. */
export function EnrolmentDecision({ enrolment, onDone, onClose }: Props) {
  const t = useText();
  const approving = useSubmission(ApproveEnrolmentDocument);
  const refusing = useSubmission(RefuseEnrolmentDocument);
  const [version, setVersion] = useState(enrolment.version);
  const waits = enrolment.state === 'WAITING';
  const send = async (values: Values) => {
    const read = { id: enrolment.id, expectedVersion: version };
    const outcome = await (values['approved'] === 'yes'
      ? approving.submit(read)
      : refusing.submit({ ...read, reason: textOf(values, 'reason') }));
    onDone();
    if (outcome.kind === 'refused' && outcome.currentVersion !== undefined)
      setVersion(outcome.currentVersion);
    return outcome;
  };
  const seats = enrolment.course?.seats;
  return (
    <SideForm
      title={`${learnerOf(enrolment)} · ${enrolment.course?.title ?? ''}`}
      action={t('training.decide')}
      intro={typeof seats === 'number' ? <p>{t('training.seatsOf', { count: seats })}</p> : null}
      fields={[
        {
          name: 'approved',
          label: 'training.decision',
          kind: 'buttons',
          required: true,
          choices: yesNo(t('training.approve'), t('training.refuse')).slice(waits ? 1 : 0),
        },
        {
          name: 'reason',
          label: 'training.refuseReason',
          kind: 'long',
          required: true,
          maxLength: 1000,
          when: ({ approved }) => approved === 'no',
        },
      ]}
      initial={{ approved: waits ? 'no' : 'yes' }}
      send={send}
      onDone={onClose}
      onClose={onClose}
    />
  );
}
