import { useMemo, useState } from 'react';
import { useParams } from 'react-router';
import {
  TicketByIdDocument,
  TicketByNumberDocument,
  type TicketPageFragment,
} from '../../generated/graphql.js';
import { NoPage } from '../../shell/no-page.js';
import { useRecordTitle } from '../../shell/use-title.js';
import { Failed, Skeleton } from '../../lists/states.js';
import { PriorityMark, StatusTag } from '../tickets/ticket-parts.js';
import { ClockPanel } from './clocks/clock-panel.js';
import { Conversation } from './conversation/conversation.js';
import { CustomerPanel } from './facts/customer-panel.js';
import { FactPanel } from './facts/fact-panel.js';
import { HistoryPanel } from './facts/history-panel.js';
import { SolutionPanel } from './facts/solution-panel.js';
import type { Assumed } from './steps/assumed.js';
import { StepPanel } from './steps/step-panel.js';
import { type TicketDocuments, useTicket } from './use-ticket.js';
import './ticket.css';

const documents: TicketDocuments<TicketPageFragment> = {
  byNumber: TicketByNumberDocument,
  byId: TicketByIdDocument,
};

/** Left what is said, right what was promised, what can be done, and for whom. */
export function TicketPage() {
  const { key = '' } = useParams();
  const { ticket: read, failed, missing, refresh } = useTicket(documents, key);
  const [assumed, setAssumed] = useState<{ readonly version: number; readonly change: Assumed }>();
  const ticket = useMemo(
    // Until a newer one is read: it tells what became of it.
    () => (read && assumed?.version === read.version ? { ...read, ...assumed.change } : read),
    [read, assumed],
  );
  useRecordTitle(ticket && `${ticket.number} ${ticket.subject}`);
  if (!ticket) {
    if (missing) return <NoPage title="ticket.notFound" hint="shell.notFoundHint" />;
    return failed ? <Failed onRetry={refresh} /> : <Skeleton lines={12} />;
  }
  return (
    <div className="ticket">
      <header className="ticket-head">
        <div className="row">
          <span className="muted">{ticket.number}</span>
          <PriorityMark priority={ticket.priority} />
          <StatusTag status={ticket.status} />
        </div>
        <h1>{ticket.subject}</h1>
      </header>
      <Conversation ticket={ticket} onChanged={refresh} />
      <aside className="ticket-side">
        <ClockPanel ticket={ticket} />
        <StepPanel
          ticket={ticket}
          onAssume={(change) => setAssumed(change && { version: ticket.version, change })}
          onChanged={refresh}
        />
        <CustomerPanel ticket={ticket} />
        <FactPanel ticket={ticket} onChanged={refresh} />
        <SolutionPanel ticket={ticket} />
        <HistoryPanel ticketId={ticket.id} version={ticket.version} />
      </aside>
    </div>
  );
}
