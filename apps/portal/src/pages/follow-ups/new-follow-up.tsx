import { type Field, optionalText, textOf, type Values } from '../../forms/field.js';
import { SideForm } from '../../forms/side-form.js';
import { OpenFollowUpDocument } from '../../generated/graphql.js';
import { useSubmission } from '../../graphql/use-submission.js';
import { useViewer } from '../../shell/viewer.js';
import { useText } from '../../text/language.js';

interface Props {
  readonly onDone: () => void;
  readonly onClose: () => void;
}

const fields: readonly Field[] = [
  { name: 'customerId', label: 'ticket.customer', kind: 'customer', required: true },
  { name: 'dueAt', label: 'followUps.dueAt', kind: 'time', required: true },
  { name: 'assigneeId', label: 'followUps.assignee', kind: 'person' },
];

/** A call that somebody asks for; from the customer's file it can name the contact, too. */
export function NewFollowUp({ onDone, onClose }: Props) {
  const t = useText();
  const { personId } = useViewer();
  const { submit } = useSubmission(OpenFollowUpDocument);
  const send = async (values: Values) => {
    const outcome = await submit({
      customerId: textOf(values, 'customerId'),
      dueAt: textOf(values, 'dueAt'),
      assigneeId: optionalText(values, 'assigneeId'),
    });
    if (outcome.kind === 'done') onDone();
    return outcome;
  };
  return (
    <SideForm
      title={t('followUps.new')}
      action={t('followUps.new')}
      fields={fields}
      initial={{ assigneeId: personId }}
      send={send}
      onDone={onClose}
      onClose={onClose}
    />
  );
}
