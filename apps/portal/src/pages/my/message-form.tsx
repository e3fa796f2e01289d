import { Button, Input } from 'antd';
import { useState } from 'react';
import { AddFiles, useFileTarget } from '../../files/add-files.js';
import { UploadList } from '../../files/upload-list.js';
import { useUploads } from '../../files/uploads.js';
import { useDraft } from '../../forms/drafts.js';
import { GeneralProblems } from '../../forms/form-note.js';
import { problemsOf } from '../../forms/problems.js';
import { ReplyOnTicketDocument } from '../../generated/graphql.js';
import { useSubmission } from '../../graphql/use-submission.js';
import { useNarrow } from '../../shell/use-narrow.js';
import { useText } from '../../text/language.js';

/** Where files wait that were chosen for a message on this ticket. */
export const messagePlace = (ticketId: string): string => `my.message.${ticketId}`;

interface Props {
  readonly ticketId: string;
  readonly onSent: () => void;
}

/** Words and files to those who work on it; what was typed survives a reload and a lost connection. */
export function MessageForm({ ticketId, onSent }: Props) {
  const t = useText();
  const narrow = useNarrow();
  const [body, setBody] = useDraft(messagePlace(ticketId));
  const uploads = useUploads(messagePlace(ticketId), 'ticket');
  const { over, props } = useFileTarget(uploads.add);
  const { submit, pending } = useSubmission(ReplyOnTicketDocument);
  const [problems, setProblems] = useState<readonly string[]>([]);
  // A picture can speak for itself: its name stands for the words.
  const words = body.trim() === '' ? uploads.all.map(({ file }) => file.name).join('\n') : body.trim();
  const isReady = words !== '' && !uploads.pending;
  const send = async () => {
    if (!isReady) return;
    setProblems([]);
    const outcome = await submit({ id: ticketId, body: words, attachmentIds: [...uploads.ids] });
    onSent();
    if (outcome.kind === 'done') {
      setBody('');
      uploads.clear();
      return;
    }
    const { atField, general } = problemsOf(outcome, ['body', 'attachmentIds'], t('form.lost'));
    setProblems([...Object.values(atField), ...general]);
  };
  return (
    <form
      className={over ? 'stack file-target is-over' : 'stack file-target'}
      noValidate
      {...props}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <GeneralProblems messages={problems} />
      <Input.TextArea
        aria-label={t('customer.message')}
        placeholder={t('customer.message')}
        value={body}
        maxLength={20_000}
        autoSize={{ minRows: 2, maxRows: 12 }}
        onChange={(event) => setBody(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void send();
        }}
      />
      <UploadList uploads={uploads} />
      <div className="row spread">
        <AddFiles camera={narrow} onFiles={uploads.add} />
        <Button type="primary" htmlType="submit" disabled={!isReady} loading={pending}>
          {t('ticket.send')}
        </Button>
      </div>
    </form>
  );
}
