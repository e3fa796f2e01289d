import { Link } from 'react-router';
import type { TicketOrder, TicketRowFragment } from '../../generated/graphql.js';
import type { SortedColumn } from '../../lists/window-list.js';
import { channelTexts } from '../../text/codes/ticket-codes.js';
import { useLabel } from '../../text/language.js';
import { TimeLeft } from '../../time/time-left.js';
import { TimeOf } from '../../time/time-of.js';
import type { ColumnName } from './column-names.js';
import { AssigneeName, CustomerName, PriorityMark, StatusTag } from './ticket-parts.js';

export interface TicketColumn extends SortedColumn<TicketRowFragment, TicketOrder> {
  readonly name: ColumnName;
}

const all: Readonly<Record<ColumnName, Omit<TicketColumn, 'name'>>> = {
  number: {
    title: 'tickets.number',
    width: 104,
    cell: ({ number }) => (
      <Link to={`/tickets/${number}`} tabIndex={-1}>
        {number}
      </Link>
    ),
  },
  priority: {
    title: 'tickets.priority',
    width: 72,
    orders: ['QUEUE'],
    cell: ({ priority }) => <PriorityMark priority={priority} />,
  },
  subject: { title: 'tickets.subject', cell: ({ subject }) => <span title={subject}>{subject}</span> },
  customer: {
    title: 'tickets.customer',
    width: 190,
    orders: ['CUSTOMER_NAME_ASC'],
    cell: (ticket) => <CustomerName ticket={ticket} />,
  },
  status: { title: 'tickets.status', width: 128, cell: ({ status }) => <StatusTag status={status} /> },
  assignee: {
    title: 'tickets.assignee',
    width: 110,
    cell: ({ assignee }) => <AssigneeName assignee={assignee} />,
  },
  due: {
    title: 'tickets.due',
    width: 96,
    orders: ['NEXT_DUE_ASC'],
    cell: ({ nextDue }) => (nextDue ? <TimeLeft clock={nextDue} /> : null),
  },
  reported: {
    title: 'tickets.reported',
    width: 124,
    wideOnly: true,
    orders: ['REPORTED_DESC', 'REPORTED_ASC'],
    cell: ({ reportedAt }) => <TimeOf at={reportedAt} short />,
  },
  channel: { title: 'tickets.channel', width: 96, cell: ({ channel }) => <ChannelName channel={channel} /> },
  category: { title: 'ticket.category', width: 130, cell: ({ category }) => category?.name },
  unit: { title: 'ticket.unit', width: 130, cell: ({ unit }) => unit?.name },
  updated: {
    title: 'tickets.updated',
    width: 124,
    orders: ['UPDATED_DESC'],
    cell: ({ updatedAt }) => <TimeOf at={updatedAt} short />,
  },
};

export const columnsOf = (names: readonly ColumnName[]): readonly TicketColumn[] =>
  names.map((name) => ({ name, ...all[name] }));

export const titleOf = (name: ColumnName) => all[name].title;

function ChannelName({ channel }: Pick<TicketRowFragment, 'channel'>) {
  const label = useLabel();
  return <>{label(channelTexts, channel)}</>;
}
