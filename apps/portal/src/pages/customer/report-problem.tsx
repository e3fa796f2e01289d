import { type Field, optionalText, textOf, type Values } from '../../forms/field.js';
import { SideForm } from '../../forms/side-form.js';
import { ReportProblemDocument } from '../../generated/graphql.js';
import { useSubmission } from '../../graphql/use-submission.js';
import { useText } from '../../text/language.js';

const fields: readonly Field[] = [
  { name: 'description', label: 'customer.whatIsWrong', kind: 'long', required: true, maxLength: 20_000 },
  { name: 'productVersion', label: 'hotline.version', kind: 'text', maxLength: 60 },
  { name: 'occurredAt', label: 'hotline.occurredAt', kind: 'time', past: true },
];

interface Props {
  readonly customerId: string | undefined;
  readonly contactId: string | undefined;
  readonly onReported: (ticketNumber: string) => void;
  readonly onClose: () => void;
}

/** A request through the portal (TKT-01): it gets its number at once. */
export function ReportProblem({ customerId, contactId, onReported, onClose }: Props) {
  const t = useText();
  const { submit } = useSubmission(ReportProblemDocument);
  const send = async (values: Values) => {
    const outcome = await submit({
      channel: 'PORTAL',
      customerId,
      contactId,
      description: textOf(values, 'description').trim(),
      productVersion: optionalText(values, 'productVersion'),
      occurredAt: optionalText(values, 'occurredAt'),
    });
    if (outcome.kind === 'done') onReported(outcome.value.ticket.number);
    return outcome;
  };
  return (
    <SideForm
      title={t('customer.report')}
      action={t('link.send')}
      fields={fields}
      send={send}
      onDone={onClose}
      onClose={onClose}
    />
  );
}
