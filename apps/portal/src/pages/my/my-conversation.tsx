import type { MyTicketPageFragment } from '../../generated/graphql.js';
import { useText } from '../../text/language.js';
import { ConversationLines } from '../ticket/conversation/conversation-lines.js';
import { useConversation } from '../ticket/conversation/use-conversation.js';
import { MessageForm } from './message-form.js';
import '../ticket/ticket.css';

interface Props {
  readonly ticket: MyTicketPageFragment;
  readonly onChanged: () => void;
}

/** What was said between the customer and us; the service shows a contact nothing else (TKT-12). */
export function MyConversation({ ticket, onChanged }: Props) {
  const t = useText();
  const list = useConversation(ticket);
  const mayWrite = ticket.availableActions.some(({ action, allowed }) => action === 'REPLY' && allowed);
  return (
    <section className="panel my-conversation" aria-label={t('ticket.conversation')}>
      <h2>{t('ticket.conversation')}</h2>
      <ConversationLines className="my-conversation" ticket={ticket} list={list} onChanged={onChanged} />
      {mayWrite ? <MessageForm key={ticket.id} ticketId={ticket.id} onSent={onChanged} /> : null}
    </section>
  );
}
