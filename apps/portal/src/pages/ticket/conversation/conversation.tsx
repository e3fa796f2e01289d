import { useEffect, useState } from 'react';
import type { TicketPageFragment } from '../../../generated/graphql.js';
import { Empty } from '../../../lists/states.js';
import { useText } from '../../../text/language.js';
import { Composer } from './composer.js';
import { ConversationLines } from './conversation-lines.js';
import type { Sending } from './sending.js';
import { useConversation } from './use-conversation.js';

interface Props {
  readonly ticket: TicketPageFragment;
  readonly onChanged: () => void;
}

export function Conversation({ ticket, onChanged }: Props) {
  const t = useText();
  const [sending, setSending] = useState<Sending>();
  const list = useConversation(ticket);
  // The message that was sent is in the list now.
  const newest = list.rows.at(-1)?.id;
  useEffect(() => setSending(undefined), [newest]);
  return (
    <section className="conversation panel" aria-label={t('ticket.conversation')}>
      <ConversationLines
        className="conversation-lines"
        ticket={ticket}
        list={list}
        onChanged={onChanged}
        empty={sending ? null : <Empty title={t('ticket.noEntries')} />}
      >
        {sending ? (
          <article className={`entry is-${sending.mode.toLowerCase()} is-sending`}>
            <div className="entry-head">{t('ticket.sending')}</div>
            <div className="prewrap">{sending.body}</div>
          </article>
        ) : null}
      </ConversationLines>
      <Composer key={ticket.id} ticket={ticket} onSending={setSending} onChanged={onChanged} />
    </section>
  );
}
