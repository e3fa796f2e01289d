import { useEffect, useMemo, useRef } from 'react';
import { FileList } from '../../files/file-list.js';
import {
  type MyTicketPageFragment,
  TicketConversationDocument,
  type TicketConversationQuery,
} from '../../generated/graphql.js';
import { Failed, Skeleton } from '../../lists/states.js';
import { useConnection } from '../../lists/use-connection.js';
import { useText } from '../../text/language.js';
import { EntryLine, StepLines } from '../ticket/conversation/entry-line.js';
import { foldSteps } from '../ticket/conversation/fold-steps.js';
import { MessageForm } from './message-form.js';
import '../ticket/ticket.css';

interface Props {
  readonly ticket: MyTicketPageFragment;
  readonly onChanged: () => void;
}

const none = { edges: [], pageInfo: { hasNextPage: false, endCursor: null } };
const entriesOf = (data: TicketConversationQuery) =>
  data.node?.__typename === 'Ticket' ? data.node.conversation : none;

/** What was said between the customer and us; the service shows a contact nothing else (TKT-12). */
export function MyConversation({ ticket, onChanged }: Props) {
  const t = useText();
  const variables = useMemo(() => ({ id: ticket.id }), [ticket.id]);
  const { rows, status, problem, hasMore, loadMore, refresh } = useConnection(
    TicketConversationDocument,
    variables,
    entriesOf,
    500,
  );
  const shownVersion = useRef(ticket.version);
  useEffect(() => {
    if (shownVersion.current === ticket.version) return;
    shownVersion.current = ticket.version;
    refresh();
  }, [ticket.version, refresh]);
  const mayWrite = ticket.availableActions.some(({ action, allowed }) => action === 'REPLY' && allowed);
  return (
    <section className="panel my-conversation" aria-label={t('ticket.conversation')}>
      <h2>{t('ticket.conversation')}</h2>
      <div className="my-conversation" aria-live="polite">
        {rows.some(({ body }) => body === ticket.description) ? null : (
          <article className="entry is-customer_message">
            <div className="entry-head">{t('ticket.description')}</div>
            <div className="prewrap">{ticket.description}</div>
          </article>
        )}
        <FileList recordId={ticket.id} files={ticket.attachments} onChanged={onChanged} />
        {rows.length === 0 && status === 'failed' ? <Failed onRetry={refresh} problem={problem} /> : null}
        {rows.length === 0 && status === 'loading' ? <Skeleton lines={2} /> : null}
        {foldSteps(rows).map((shown) =>
          shown.kind === 'steps' ? (
            <StepLines key={shown.id} entries={shown.entries} />
          ) : (
            <EntryLine key={shown.entry.id} entry={shown.entry} ticketId={ticket.id} onChanged={refresh} />
          ),
        )}
        {hasMore ? (
          <button type="button" className="plain-button steps-fold" onClick={loadMore}>
            {t('list.more')}
          </button>
        ) : null}
      </div>
      {mayWrite ? <MessageForm key={ticket.id} ticketId={ticket.id} onSent={onChanged} /> : null}
    </section>
  );
}
