import { App } from 'antd';
import { type Field, flagOf, listOf, optionalText, textOf, type Values } from '../../forms/field.js';
import { SideForm } from '../../forms/side-form.js';
import { useCodeOptions } from '../../forms/code-options.js';
import { FileComplaintDocument } from '../../generated/graphql.js';
import { useSubmission } from '../../graphql/use-submission.js';
import { chosen } from '../../steps/record-step.js';
import {
  complaintChannelTexts,
  complaintClassTexts,
  complaintOriginTexts,
} from '../../text/codes/complaint-codes.js';
import { useText } from '../../text/language.js';

interface Props {
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** A complaint is on record within a minute, whoever takes it down (CMP-01). */
export function RegisterComplaint({ onDone, onClose }: Props) {
  const t = useText();
  const options = useCodeOptions();
  const { message } = App.useApp();
  const { submit } = useSubmission(FileComplaintDocument);
  const fields: Field[] = [
    { name: 'description', label: 'complaint.description', kind: 'long', required: true, maxLength: 20_000 },
    {
      name: 'class',
      label: 'complaint.class',
      kind: 'choice',
      required: true,
      choices: options(complaintClassTexts),
    },
    {
      name: 'channel',
      label: 'complaint.channel',
      kind: 'choice',
      required: true,
      choices: options(complaintChannelTexts),
    },
    {
      name: 'origin',
      label: 'complaint.origin',
      kind: 'choice',
      required: true,
      choices: options(complaintOriginTexts),
    },
    { name: 'customerId', label: 'ticket.customer', kind: 'customer' },
    { name: 'complainantName', label: 'complaint.complainant', kind: 'text', maxLength: 100 },
    { name: 'complainantPhone', label: 'complaint.complainantPhone', kind: 'text', maxLength: 40 },
    { name: 'anonymous', label: 'complaint.anonymous', kind: 'flag' },
    {
      name: 'namedPersonIds',
      label: 'complaint.namedPeople',
      kind: 'people',
      hint: t('complaint.namedHint'),
    },
    { name: 'unitId', label: 'complaint.unit', kind: 'unit' },
  ];
  const send = async (values: Values) => {
    const outcome = await submit({
      channel: chosen(values, 'channel'),
      origin: chosen(values, 'origin'),
      class: chosen(values, 'class'),
      description: textOf(values, 'description'),
      customerId: optionalText(values, 'customerId'),
      complainantName: optionalText(values, 'complainantName'),
      complainantPhone: optionalText(values, 'complainantPhone'),
      anonymous: flagOf(values, 'anonymous'),
      namedPersonIds: listOf(values, 'namedPersonIds'),
      unitId: optionalText(values, 'unitId'),
    });
    if (outcome.kind === 'done') {
      void message.success(t('complaint.registered', { number: outcome.value.complaint.number }));
      onDone();
    }
    return outcome;
  };
  return (
    <SideForm
      title={t('complaint.register')}
      action={t('complaint.register')}
      fields={fields}
      initial={{ channel: 'PHONE', origin: 'DIRECT' }}
      send={send}
      onDone={onClose}
      onClose={onClose}
    />
  );
}
