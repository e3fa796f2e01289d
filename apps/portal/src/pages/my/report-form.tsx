import { App, Button } from 'antd';
import { useEffect, useRef } from 'react';
import { useNavigate } from 'react-router';
import { AddFiles, useFileTarget } from '../../files/add-files.js';
import { UploadList } from '../../files/upload-list.js';
import { useUploads } from '../../files/uploads.js';
import { type Field, optionalText, textOf, type Values } from '../../forms/field.js';
import { FieldInput } from '../../forms/field-input.js';
import { GeneralProblems } from '../../forms/form-note.js';
import { useForm } from '../../forms/use-form.js';
import {
  AttachFilesDocument,
  type MyInstallationsQuery,
  ReportProblemDocument,
} from '../../generated/graphql.js';
import { useSubmission } from '../../graphql/use-submission.js';
import { useText } from '../../text/language.js';
import { useContact } from './contact.js';
import { messagePlace } from './message-form.js';
import { PromiseNote } from './promise-note.js';
import { SuggestedArticles } from './suggested-articles.js';

type Installation = MyInstallationsQuery['installations']['edges'][number]['node'];

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
    fields: fieldsOf(installations),
    initial: { description: draft, ...(only && { installationId: only }) },
    send,
    onDone,
  });
  const description = textOf(form.values, 'description');
  useEffect(() => onDraft(description), [onDraft, description]);
  const chosen = installations.find(({ id }) => id === form.values['installationId']);
  const [problem, ...others] = form.shown.map((field) => (
    <FieldInput
      key={field.name}
      field={field}
      value={form.values[field.name]}
      error={form.problems.atField[field.name]}
      onChange={(value) => form.change(field.name, value)}
    />
  ));
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
        {problem}
      </div>
      <div className="my-report-beside">
        <SuggestedArticles text={description} productCode={chosen?.productCode} onSolved={onSolved} />
      </div>
      <div className="panel my-report-rest">
        {others}
        {chosen || installations.length === 0 ? <PromiseNote installationId={chosen?.id} /> : null}
        <div className="stack">
          <p className="muted">{t('file.reportHint')}</p>
          <UploadList uploads={uploads} />
          <AddFiles camera onFiles={uploads.add} />
        </div>
        <Button type="primary" htmlType="submit" loading={form.pending} disabled={uploads.pending} block>
          {t('link.send')}
        </Button>
      </div>
    </form>
  );
}

const fieldsOf = (installations: readonly Installation[]): readonly Field[] => [
  { name: 'description', label: 'customer.whatIsWrong', kind: 'long', required: true, maxLength: 20_000 },
  ...(installations.length > 0
    ? [
        {
          name: 'installationId',
          label: 'my.installation',
          kind: 'choice',
          choices: installations.map((installation) => ({
            value: installation.id,
            label: installationName(installation),
          })),
        } as const,
      ]
    : []),
  { name: 'occurredAt', label: 'hotline.occurredAt', kind: 'time', past: true },
];

function installationName({ product, productCode, productVersion, site, serviceCode }: Installation): string {
  return [`${product?.name ?? productCode} ${productVersion}`, site?.name, serviceCode]
    .filter(Boolean)
    .join(' · ');
}
