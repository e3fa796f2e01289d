import { Button, Input, type InputRef, Segmented } from 'antd';
import { lazy, Suspense, useRef, useState } from 'react';
import { AddFiles, useFileTarget } from '../../../files/add-files.js';
import { UploadList } from '../../../files/upload-list.js';
import { useUploads } from '../../../files/uploads.js';
import { useDraft } from '../../../forms/drafts.js';
import { ConflictNote, GeneralProblems } from '../../../forms/form-note.js';
import { problemsOf } from '../../../forms/problems.js';
import { useDifferences } from '../../../forms/use-differences.js';
import {
  NoteOnTicketDocument,
  ReplyOnTicketDocument,
  type TicketPageFragment,
} from '../../../generated/graphql.js';
import { useSubmission } from '../../../graphql/use-submission.js';
import { useShortcuts } from '../../../shell/use-shortcuts.js';
import { useText } from '../../../text/language.js';
import { ticketValues } from '../ticket-values.js';
import { PresenceLine } from './presence.js';
import type { Sending } from './sending.js';

const MentionField = lazy(async () => ({ default: (await import('./mention-field.js')).MentionField }));

interface Props {
  readonly ticket: TicketPageFragment;
  readonly onSending: (sending: Sending | undefined) => void;
  readonly onChanged: () => void;
}

/** Reply and note have a draft each; what the server refuses comes back into the field, never lost. */
export function Composer({ ticket, onSending, onChanged }: Props) {
  const t = useText();
  const offer = (action: string) => ticket.availableActions.find((offered) => offered.action === action);
  const [mode, setMode] = useState<Sending['mode']>(offer('REPLY')?.allowed ? 'REPLY' : 'NOTE');
  const [replyDraft, setReplyDraft] = useDraft(`reply.${ticket.id}`);
  const [noteDraft, setNoteDraft] = useDraft(`note.${ticket.id}`);
  const [mentionedIds, setMentionedIds] = useState<string[]>([]);
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [conflict, setConflict] = useState<{ version: number | undefined; before: TicketPageFragment }>();
  const differences = useDifferences(ticketValues, conflict?.before, ticket);
  // Each has files of its own: what was meant for colleagues must not slip into a reply.
  const uploads = useUploads(`${mode}.${ticket.id}`, 'ticket');
  const target = useFileTarget(uploads.add);
  const reply = useSubmission(ReplyOnTicketDocument);
  const note = useSubmission(NoteOnTicketDocument);
  const field = useRef<InputRef & { focus: () => void }>(null);
  const body = mode === 'REPLY' ? replyDraft : noteDraft;
  const setBody = mode === 'REPLY' ? setReplyDraft : setNoteDraft;
  const refused = offer(mode)?.allowed === false ? offer(mode)?.reason : undefined;
  // A picture can speak for itself: its name stands for the words.
  const words = body.trim() === '' ? uploads.all.map(({ file }) => file.name).join('\n') : body;
  const pending = reply.pending || note.pending;
  const isReady = words !== '' && !refused && !uploads.pending && !pending;
  // What was typed while the message before was on its way.
  const typed = useRef({ REPLY: replyDraft, NOTE: noteDraft });
  typed.current = { REPLY: replyDraft, NOTE: noteDraft };

  const write = (next: Sending['mode']) => {
    setMode(next);
    field.current?.focus();
  };
  useShortcuts({ r: () => write('REPLY'), n: () => write('NOTE') });

  const send = async () => {
    if (!isReady) return;
    const attachmentIds = [...uploads.ids];
    onSending({ mode, body: words });
    setProblems([]);
    setConflict(undefined);
    setBody('');
    const outcome = await (mode === 'REPLY'
      ? reply.submit({ id: ticket.id, expectedVersion: ticket.version, body: words, attachmentIds })
      : note.submit({ id: ticket.id, body: words, mentionedIds, attachmentIds }));
    onChanged();
    if (outcome.kind === 'done') {
      uploads.clear();
      return setMentionedIds([]);
    }
    onSending(undefined);
    const since = typed.current[mode];
    setBody(since.trim() === '' ? body : `${body}\n${since}`);
    if (outcome.kind === 'refused' && outcome.code === 'VERSION_CONFLICT')
      setConflict({ version: outcome.currentVersion, before: ticket });
    const { atField, general } = problemsOf(outcome, ['body', 'attachmentIds'], t('form.lost'));
    setProblems([...Object.values(atField), ...general]);
  };
  return (
    <div className={target.over ? 'composer file-target is-over' : 'composer file-target'} {...target.props}>
      <PresenceLine ticketId={ticket.id} typed={body} />
      <GeneralProblems messages={problems} />
      {conflict ? <ConflictNote version={conflict.version} differences={differences} /> : null}
      <div className="row">
        <Segmented<Sending['mode']>
          size="small"
          value={mode}
          onChange={write}
          options={[
            { value: 'REPLY', label: t('ticket.reply') },
            { value: 'NOTE', label: t('ticket.note') },
          ]}
        />
        {mode === 'NOTE' ? (
          <Suspense>
            <MentionField value={mentionedIds} onChange={setMentionedIds} />
          </Suspense>
        ) : null}
        {refused ? <span className="muted">{t('step.notNow', { reason: refused })}</span> : null}
      </div>
      <Input.TextArea
        ref={field}
        className={mode === 'NOTE' ? 'is-note' : ''}
        aria-label={t(mode === 'REPLY' ? 'ticket.replyPlaceholder' : 'ticket.notePlaceholder')}
        placeholder={t(mode === 'REPLY' ? 'ticket.replyPlaceholder' : 'ticket.notePlaceholder')}
        value={body}
        autoSize={{ minRows: 2, maxRows: 10 }}
        onChange={(event) => setBody(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void send();
          if (event.key === 'Escape') event.currentTarget.blur();
        }}
      />
      <UploadList uploads={uploads} />
      <div className="row spread">
        <AddFiles onFiles={uploads.add} />
        <span className="muted composer-keys">
          <kbd>R</kbd> {t('ticket.reply')} · <kbd>N</kbd> {t('ticket.note')} · <kbd>Ctrl Enter</kbd>{' '}
          {t('ticket.send')}
        </span>
        <Button type="primary" disabled={!isReady && !pending} loading={pending} onClick={() => void send()}>
          {t(mode === 'REPLY' ? 'ticket.send' : 'ticket.saveNote')}
        </Button>
      </div>
    </div>
  );
}
