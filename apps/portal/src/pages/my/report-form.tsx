import { App, Button, Input } from 'antd';
import { useEffect, useRef } from 'react';
import { useNavigate } from 'react-router';
import { AddFiles, useFileTarget } from '../../files/add-files.js';
import { UploadList } from '../../files/upload-list.js';
import { useUploads } from '../../files/uploads.js';
import { type Field, optionalText, textOf, type Values } from '../../forms/field.js';
import { FieldRow } from '../../forms/field-row.js';
import { GeneralProblems } from '../../forms/form-note.js';
import { TimeField } from '../../forms/time-field.js';
import { useForm } from '../../forms/use-form.js';
import { AttachFilesDocument, ReportProblemDocument } from '../../generated/graphql.js';
import { useSubmission } from '../../graphql/use-submission.js';
import { useNarrow } from '../../shell/use-narrow.js';
import { useText } from '../../text/language.js';
import { useContact } from './contact.js';
import { type Installation, InstallationField } from './installation-field.js';
import { messagePlace } from './message-form.js';
import { PromiseNote } from './promise-note.js';
import { SuggestedArticles } from './suggested-articles.js';

const DESCRIPTION_LENGTH = 20_000;
/** What is checked before it is sent, and where the server's refusals are placed. */
const fields: readonly Field[] = [
  {
    name: 'description',
    label: 'customer.whatIsWrong',
    kind: 'long',
    required: true,
    maxLength: DESCRIPTION_LENGTH,
  },
  { name: 'installationId', label: 'my.installation', kind: 'choice', choices: [] },
  { name: 'occurredAt', label: 'hotline.occurredAt', kind: 'time', past: true },
];

interface Props {
  readonly installations: readonly Installation[];
  /** What was typed before a reload. */
  readonly draft: string;
  readonly onDraft: (text: string) => void;
  readonly onSolved: () => void;
}

/** The number is there at once (TKT-02); a second click, or one more after a lost connection, makes no second ticket. */
export function ReportForm({ installations, draft, onDraft, onSolved }: Props) {
  const t = useText();
  const narrow = useNarrow();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const { customerId, contactId } = useContact();
  const { submit } = useSubmission(ReportProblemDocument);
  const { submit: attach } = useSubmission(AttachFilesDocument);
  const uploads = useUploads('my.report', 'ticket');
  const { over, props } = useFileTarget(uploads.add);
  const number = useRef('');
  const send = async (values: Values) => {
    const outcome = await submit({
      channel: 'PORTAL',
      customerId,
      contactId,
      installationId: optionalText(values, 'installationId'),
      description: textOf(values, 'description').trim(),
      occurredAt: optionalText(values, 'occurredAt'),
    });
    if (outcome.kind !== 'done') return outcome;
    const { id } = outcome.value.ticket;
    number.current = outcome.value.ticket.number;
    if (uploads.ids.length > 0) {
      const attached = await attach({ recordId: id, attachmentIds: [...uploads.ids] });
      // What could not be attached waits at the message on the ticket's page.
      if (attached.kind === 'done') uploads.clear();
      else uploads.moveTo(messagePlace(id));
    }
    return outcome;
  };
  const onDone = () => {
    onDraft('');
    void message.success(t('my.reported', { number: number.current }));
    void navigate(`/my/tickets/${number.current}`, { replace: true });
  };
  const only = installations.length === 1 ? installations[0]?.id : undefined;
  const form = useForm({
    fields,
    initial: { description: draft, ...(only && { installationId: only }) },
    send,
    onDone,
  });
  const description = textOf(form.values, 'description');
  useEffect(() => onDraft(description), [onDraft, description]);
  const chosen = installations.find(({ id }) => id === form.values['installationId']);
  return (
    <form
      className={over ? 'my-report file-target is-over' : 'my-report file-target'}
      noValidate
      {...props}
      onSubmit={(event) => {
        event.preventDefault();
        void form.submit();
      }}
    >
      <div className="panel stack my-report-what">
        <GeneralProblems messages={form.problems.general} />
        <FieldRow label={t('customer.whatIsWrong')} required error={form.problems.atField['description']}>
          {(names) => (
            <Input.TextArea
              {...names}
              value={description}
              maxLength={DESCRIPTION_LENGTH}
              autoSize={{ minRows: 4, maxRows: 14 }}
              onChange={(event) => form.change('description', event.target.value)}
            />
          )}
        </FieldRow>
      </div>
      <div className="my-report-beside">
        <SuggestedArticles text={description} productCode={chosen?.productCode} onSolved={onSolved} />
      </div>
      <div className="panel my-report-rest">
        {installations.length > 0 ? (
          <InstallationField
            installations={installations}
            value={textOf(form.values, 'installationId')}
            error={form.problems.atField['installationId']}
            onChange={(id) => form.change('installationId', id)}
          />
        ) : null}
        <FieldRow label={t('hotline.occurredAt')} error={form.problems.atField['occurredAt']}>
          {(names) => (
            <TimeField
              names={names}
              value={textOf(form.values, 'occurredAt')}
              past
              onChange={(at) => form.change('occurredAt', at)}
            />
          )}
        </FieldRow>
        {chosen || installations.length === 0 ? <PromiseNote installationId={chosen?.id} /> : null}
        <div className="stack">
          <p className="muted">{t('file.reportHint')}</p>
          <UploadList uploads={uploads} />
          <AddFiles camera={narrow} onFiles={uploads.add} />
        </div>
        <Button type="primary" htmlType="submit" loading={form.pending} disabled={uploads.pending} block>
          {t('link.send')}
        </Button>
      </div>
    </form>
  );
}
