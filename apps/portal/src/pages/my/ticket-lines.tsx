import { Link } from 'react-router';
import type { MyTicketRowFragment } from '../../generated/graphql.js';
import { clockKindTexts } from '../../text/codes/clock-codes.js';
import { useLabel, useText } from '../../text/language.js';
import { serverNow } from '../../time/now.js';
import { TimeOf, useDueText } from '../../time/time-of.js';
import { isAsked, type MyState, stateOf } from './ticket-words.js';

/** Tickets as large lines that lead to their page: what it is about, whose turn it is, what is promised next. */
export function TicketLines({
  label,
  tickets,
}: {
  readonly label: string;
  readonly tickets: readonly MyTicketRowFragment[];
}) {
  return (
    <ul className="my-lines" aria-label={label}>
      {tickets.map((ticket) => (
        <li key={ticket.id} className={isAsked(ticket) ? 'my-asked' : ''}>
          <Link className="my-line" to={`/my/tickets/${ticket.number}`}>
            <TicketLine ticket={ticket} />
          </Link>
        </li>
      ))}
    </ul>
  );
}

export function TicketLine({ ticket }: { readonly ticket: MyTicketRowFragment }) {
  const promised = usePromised();
  return (
    <>
      <div className="row spread">
        <span className="my-line-title">{ticket.subject}</span>
        <StateTag ticket={ticket} />
      </div>
      <div className="muted">
        {ticket.number} · <TimeOf at={ticket.reportedAt} short />
      </div>
      {ticket.nextDue ? <div className="muted">{promised(ticket)}</div> : null}
    </>
  );
}

export function StateTag({ ticket }: { readonly ticket: Pick<MyTicketRowFragment, 'status' | 'solutions'> }) {
  const t = useText();
  const state = stateOf(ticket);
  return <span className={`tag ${tones[state] ?? ''}`}>{t(`my.state.${state}`)}</span>;
}

/** Colour only where something is asked, and at the good end. */
const tones: Readonly<Partial<Record<MyState, string>>> = {
  consent: 'is-warn',
  confirm: 'is-warn',
  answer: 'is-warn',
  solved: 'is-good',
};

/** `First response by today 15:20`; a promise that was not kept is said, not hidden. */
export function usePromised(): (ticket: Pick<MyTicketRowFragment, 'nextDue'>) => string {
  const t = useText();
  const label = useLabel();
  const due = useDueText();
  return ({ nextDue }) => {
    if (!nextDue?.dueAt) return '';
    const words = { what: label(clockKindTexts, nextDue.kind), when: due(nextDue.dueAt) };
    return t(Date.parse(nextDue.dueAt) > serverNow() ? 'my.promised' : 'my.promisedLate', words);
  };
}
