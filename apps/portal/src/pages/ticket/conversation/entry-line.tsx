import { useState } from 'react';
import { FileList } from '../../../files/file-list.js';
import type { EntryLineFragment } from '../../../generated/graphql.js';
import { channelTexts } from '../../../text/codes/ticket-codes.js';
import { callDirectionTexts, callResultTexts } from '../../../text/codes/work-codes.js';
import { useLabel, useText } from '../../../text/language.js';
import { useDurationText } from '../../../time/duration-text.js';
import { TimeOf } from '../../../time/time-of.js';

interface Props {
  readonly entry: EntryLineFragment;
  /** Node id of the ticket. */
  readonly ticketId: string;
  /** A file was removed. Left out: none is, here. */
  readonly onChanged?: () => void;
}

/** One thing that was said: to or by the customer, among colleagues, or on the phone. */
export function EntryLine({ entry, ticketId, onChanged }: Props) {
  const t = useText();
  const label = useLabel();
  return (
    <article className={`entry is-${entry.kind.toLowerCase()}`}>
      <div className="entry-head">
        <span className="entry-author">{entry.author.name}</span>
        {entry.kind === 'NOTE' ? <span className="tag is-warn">{t('ticket.internal')}</span> : null}
        {entry.call ? <CallLine call={entry.call} /> : null}
        {entry.channel ? (
          <span>{t('ticket.channelLine', { channel: label(channelTexts, entry.channel) })}</span>
        ) : null}
        <TimeOf at={entry.at} short />
      </div>
      {entry.body ? <div className="prewrap">{entry.body}</div> : null}
      <FileList recordId={ticketId} files={entry.attachments} onChanged={onChanged} />
      {entry.mentioned.length > 0 ? (
        <div className="entry-mentions">
          {entry.mentioned.map(({ displayName }) => `@${displayName}`).join(' ')}
        </div>
      ) : null}
    </article>
  );
}

function CallLine({ call }: { readonly call: NonNullable<EntryLineFragment['call']> }) {
  const label = useLabel();
  const duration = useDurationText();
  const words = [
    label(callDirectionTexts, call.direction),
    call.contact?.name ?? call.phone,
    label(callResultTexts, call.result),
    call.durationMs ? duration(call.durationMs) : undefined,
  ];
  return <span>{words.filter(Boolean).join(' · ')}</span>;
}

/** What the system did between two messages; more than two steps are folded. */
export function StepLines({ entries }: { readonly entries: readonly EntryLineFragment[] }) {
  const t = useText();
  const [open, setOpen] = useState(entries.length <= 2);
  return (
    <div className="steps-between">
      {entries.length > 2 ? (
        <button
          type="button"
          className="plain-button steps-fold"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {open ? '▾' : '▸'} {t('ticket.foldedSteps', { count: entries.length })}
        </button>
      ) : null}
      {open
        ? entries.map(({ id, at, author, step }) => (
            <div key={id} className="step-line">
              <TimeOf at={at} short /> {step?.text} <span className="muted">{author.name}</span>
            </div>
          ))
        : null}
    </div>
  );
}
