import { Button, Input, Segmented } from 'antd';
import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import { type MyTicketRowFragment, MyTicketsDocument, type MyTicketsQuery } from '../../generated/graphql.js';
import { type Column, PlainList } from '../../lists/plain-list.js';
import { Empty } from '../../lists/states.js';
import { useAddressSearch, useAddressValue } from '../../lists/use-address-value.js';
import { useConnection } from '../../lists/use-connection.js';
import { useTitle } from '../../shell/use-title.js';
import { useText } from '../../text/language.js';
import { TimeOf } from '../../time/time-of.js';
import { StateTag, TicketLine, usePromised } from './ticket-lines.js';
import { useMyTicketsLive } from './use-my-tickets-live.js';

const ticketsOf = (data: MyTicketsQuery) => data.tickets;

const columns: readonly Column<MyTicketRowFragment>[] = [
  { title: 'tickets.number', width: 124, cell: ({ number }) => number },
  { title: 'tickets.subject', cell: ({ subject }) => <span title={subject}>{subject}</span> },
  { title: 'tickets.status', width: 170, cell: (ticket) => <StateTag ticket={ticket} /> },
  { title: 'my.next', width: 270, wideOnly: true, cell: (ticket) => <Promised ticket={ticket} /> },
  { title: 'tickets.reported', width: 150, cell: ({ reportedAt }) => <TimeOf at={reportedAt} /> },
];

/** All that the company has asked for: open first, by search the rest. */
export function TicketsPage() {
  const t = useText();
  const navigate = useNavigate();
  const [shown, show] = useAddressValue('show', true);
  const { typed, type, search } = useAddressSearch();
  const all = shown === 'all';
  const variables = useMemo(
    () => ({ filter: all ? {} : { statuses: [...unfinished] }, search: search || null }),
    [all, search],
  );
  const list = useConnection(MyTicketsDocument, variables, ticketsOf);
  useMyTicketsLive(list.refresh);
  useTitle(t('customer.myTickets'));
  return (
    <div className="my-page">
      <div className="page-head">
        <h1>{t('customer.myTickets')}</h1>
        <Button type="primary" onClick={() => void navigate('/my/report')}>
          {t('customer.report')}
        </Button>
      </div>
      <div className="filter-bar">
        <Segmented
          aria-label={t('tickets.status')}
          value={all ? 'all' : 'open'}
          onChange={(value) => show(value === 'all' ? 'all' : undefined)}
          options={[
            { value: 'open', label: t('tickets.view.open') },
            { value: 'all', label: t('tickets.view.all') },
          ]}
        />
        <Input.Search
          className="my-search"
          aria-label={t('my.searchTickets')}
          placeholder={t('my.searchTickets')}
          allowClear
          value={typed}
          onChange={(event) => type(event.target.value)}
        />
      </div>
      <PlainList
        label={t('customer.myTickets')}
        list={list}
        columns={columns}
        card={(ticket) => <TicketLine ticket={ticket} />}
        onOpen={({ number }) => void navigate(`/my/tickets/${number}`)}
        empty={
          search ? (
            <Empty title={t('list.emptyFiltered')} hint={t('my.searchHint')} />
          ) : (
            <Empty title={t(all ? 'customer.none' : 'customer.noneOpen')} hint={t('customer.noneHint')} />
          )
        }
      />
    </div>
  );
}

/** What is solved and not confirmed yet is not done for the customer. */
const unfinished = [
  'NEW',
  'TRIAGED',
  'ASSIGNED',
  'IN_PROGRESS',
  'WAITING_CUSTOMER',
  'WAITING_THIRD_PARTY',
  'WAITING_RELEASE',
  'PARKED',
  'RESOLVED',
] as const;

function Promised({ ticket }: { readonly ticket: MyTicketRowFragment }) {
  const promised = usePromised();
  return <span className="muted">{promised(ticket)}</span>;
}
