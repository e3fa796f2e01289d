import type { TicketRowFragment } from '../../generated/graphql.js';
import { TimeLeft } from '../../time/time-left.js';
import { TimeOf } from '../../time/time-of.js';
import { AssigneeName, CustomerName, PriorityMark, StatusTag } from './ticket-parts.js';

/** A ticket as three lines, for a phone and for narrow columns. */
export function TicketCard({ ticket }: { readonly ticket: TicketRowFragment }) {
  return (
    <div className="ticket-card">
      <div className="row spread">
        <span className="row">
          <PriorityMark priority={ticket.priority} />
          <span className="muted">{ticket.number}</span>
          <StatusTag status={ticket.status} />
        </span>
        {ticket.nextDue ? <TimeLeft clock={ticket.nextDue} /> : null}
      </div>
      <div className="ticket-card-subject">{ticket.subject}</div>
      <div className="row spread muted">
        <CustomerName ticket={ticket} />
        <span>
          <AssigneeName assignee={ticket.assignee} /> · <TimeOf at={ticket.reportedAt} short />
        </span>
      </div>
    </div>
  );
}
