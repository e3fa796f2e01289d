import { useEffect, useRef, useState } from 'react';
import { FileList } from '../../../files/file-list.js';
import {
  TicketConversationDocument,
  type TicketConversationQuery,
  type TicketPageFragment,
} from '../../../generated/graphql.js';
import { Empty, Failed, Skeleton } from '../../../lists/states.js';
import { useConnection } from '../../../lists/use-connection.js';
import { useText } from '../../../text/language.js';
import { Composer } from './composer.js';
import type { Sending } from './sending.js';
import { EntryLine, StepLines } from './entry-line.js';
import { foldSteps } from './fold-steps.js';

interface Props {
  readonly ticket: TicketPageFragment;
  readonly onChanged: () => void;
}

const none = { edges: [], pageInfo: { hasNextPage: false, endCursor: null } };
const entriesOf = (data: TicketConversationQuery) =>
  data.node?.__typename === 'Ticket' ? data.node.conversation : none;

export function Conversation({ ticket, onChanged }: Props) {
  const t = useText();
  const [sending, setSending] = useState<Sending>();
  const list = useConnection(TicketConversationDocument, useStable(ticket.id), entriesOf, 500);
  const { refresh } = list;
  const shownVersion = useRef(ticket.version);
  useEffect(() => {
    if (shownVersion.current === ticket.version) return;
    shownVersion.current = ticket.version;
    refresh();
  }, [ticket.version, refresh]);
  // The message that was sent is in the list now.
  const newest = list.rows.at(-1)?.id;
  useEffect(() => setSending(undefined), [newest]);

  return (
    <section className="conversation panel" aria-label={t('ticket.conversation')}>
      <div className="conversation-lines" aria-live="polite">
        {list.rows.some(({ body }) => body === ticket.description) ? null : (
          <article className="entry is-customer_message">
            <div className="entry-head">{t('ticket.description')}</div>
            <div className="prewrap">{ticket.description}</div>
          </article>
        )}
        <FileList recordId={ticket.id} files={ticket.attachments} onChanged={onChanged} />
        {list.rows.length === 0 && list.status === 'failed' ? (
          <Failed onRetry={refresh} problem={list.problem} />
        ) : null}
        {list.rows.length === 0 && list.status === 'loading' ? <Skeleton lines={4} /> : null}
        {list.rows.length === 0 && list.status === 'ready' && !sending ? (
          <Empty title={t('ticket.noEntries')} />
        ) : null}
        {foldSteps(list.rows).map((shown) =>
          shown.kind === 'steps' ? (
            <StepLines key={shown.id} entries={shown.entries} />
          ) : (
            <EntryLine key={shown.entry.id} entry={shown.entry} ticketId={ticket.id} onChanged={refresh} />
          ),
        )}
        {list.hasMore ? (
          <button type="button" className="plain-button steps-fold" onClick={list.loadMore}>
            {t('list.more')}
          </button>
        ) : null}
        {sending ? (
          <article className={`entry is-${sending.mode.toLowerCase()} is-sending`}>
            <div className="entry-head">{t('ticket.sending')}</div>
            <div className="prewrap">{sending.body}</div>
          </article>
        ) : null}
      </div>
      <Composer key={ticket.id} ticket={ticket} onSending={setSending} onChanged={onChanged} />
    </section>
  );
}

/** The same variables as long as it is the same ticket. */
function useStable(id: string): { readonly id: string } {
  const kept = useRef({ id });
  if (kept.current.id !== id) kept.current = { id };
  return kept.current;
}
