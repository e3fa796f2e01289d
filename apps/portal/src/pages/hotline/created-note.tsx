import { Button } from 'antd';
import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import type { OpenTicketMutation } from '../../generated/graphql.js';
import { useText } from '../../text/language.js';
import { useDueText } from '../../time/time-of.js';
import { PriorityMark } from '../tickets/ticket-parts.js';

export type CreatedTicket = Extract<
  OpenTicketMutation['openTicket'],
  { __typename: 'TicketChanged' }
>['ticket'];

interface Props {
  readonly ticket: CreatedTicket;
  readonly onNextCall: () => void;
}

/** The number to read out, large, and what is promised with it. Enter opens the ticket, Esc takes the next call. */
export function CreatedNote({ ticket, onNextCall }: Props) {
  const t = useText();
  const navigate = useNavigate();
  const dueText = useDueText();
  const response = ticket.clocks.find(({ kind }) => kind === 'FIRST_RESPONSE');
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onNextCall();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [onNextCall]);
  return (
    <section className="panel created-note" role="status">
      <div>
        <div>{t('hotline.created')}</div>
        <div className="created-number">{ticket.number}</div>
        <div className="row">
          <PriorityMark priority={ticket.priority} />
          {response?.dueAt ? (
            <span>{t('hotline.firstResponse', { time: dueText(response.dueAt) })}</span>
          ) : null}
        </div>
      </div>
      <div className="row">
        <Button type="primary" autoFocus onClick={() => void navigate(`/tickets/${ticket.number}`)}>
          {t('hotline.openTicket')} <kbd>Enter</kbd>
        </Button>
        <Button onClick={onNextCall}>
          {t('hotline.nextCall')} <kbd>Esc</kbd>
        </Button>
      </div>
    </section>
  );
}
