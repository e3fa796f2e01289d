import { AddFiles, useFileTarget } from '../../files/add-files.js';
import { UploadList } from '../../files/upload-list.js';
import { useUploads } from '../../files/uploads.js';
import { type Field, optionalText, textOf, type Values } from '../../forms/field.js';
import { SideForm } from '../../forms/side-form.js';
import { AttachFilesDocument, ReportProblemDocument } from '../../generated/graphql.js';
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
  const { submit: attach } = useSubmission(AttachFilesDocument);
  const uploads = useUploads('report', 'ticket');
  const { over, props } = useFileTarget(uploads.add);
  const send = async (values: Values) => {
    const outcome = await submit({
      channel: 'PORTAL',
      customerId,
      contactId,
      description: textOf(values, 'description').trim(),
      productVersion: optionalText(values, 'productVersion'),
      occurredAt: optionalText(values, 'occurredAt'),
    });
    if (outcome.kind !== 'done') return outcome;
    const { id, number } = outcome.value.ticket;
    // What could not be attached stays chosen: the page of the ticket takes it, too.
    if (uploads.ids.length > 0) {
      const attached = await attach({ recordId: id, attachmentIds: [...uploads.ids] });
      if (attached.kind === 'done') uploads.clear();
    }
    onReported(number);
    return outcome;
  };
  return (
    <SideForm
      title={t('customer.report')}
      action={t('link.send')}
      fields={fields}
      intro={
        <div className={over ? 'stack file-target is-over' : 'stack file-target'} {...props}>
          <p className="muted">{t('file.reportHint')}</p>
          <UploadList uploads={uploads} />
          <AddFiles camera onFiles={uploads.add} />
        </div>
      }
      send={send}
      onDone={onClose}
      onClose={onClose}
    />
  );
}
