import { Link } from 'react-router';
import type { TicketRowFragment } from '../../generated/graphql.js';
import type { Column } from '../../lists/plain-list.js';
import { TimeLeft } from '../../time/time-left.js';
import { TimeOf } from '../../time/time-of.js';
import { AssigneeName, CustomerName, PriorityMark, StatusTag } from './ticket-parts.js';

export const ticketColumns: readonly Column<TicketRowFragment>[] = [
  {
    title: 'tickets.number',
    width: 104,
    cell: ({ number }) => (
      <Link to={`/tickets/${number}`} tabIndex={-1}>
        {number}
      </Link>
    ),
  },
  { title: 'tickets.priority', width: 64, cell: ({ priority }) => <PriorityMark priority={priority} /> },
  { title: 'tickets.subject', cell: ({ subject }) => <span title={subject}>{subject}</span> },
  { title: 'tickets.customer', width: 190, cell: (ticket) => <CustomerName ticket={ticket} /> },
  { title: 'tickets.status', width: 128, cell: ({ status }) => <StatusTag status={status} /> },
  { title: 'tickets.assignee', width: 110, cell: ({ assignee }) => <AssigneeName assignee={assignee} /> },
  { title: 'tickets.due', width: 96, cell: ({ nextDue }) => (nextDue ? <TimeLeft clock={nextDue} /> : null) },
  {
    title: 'tickets.reported',
    width: 124,
    wideOnly: true,
    cell: ({ reportedAt }) => <TimeOf at={reportedAt} short />,
  },
];
