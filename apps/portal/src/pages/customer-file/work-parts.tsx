import { Segmented } from 'antd';
import { useMemo } from 'react';
import { Link, useNavigate } from 'react-router';
import {
  ComplaintsDocument,
  type ComplaintsQuery,
  TicketListChangedDocument,
  TicketsDocument,
  type TicketsQuery,
  VisitsDocument,
  type VisitsQuery,
} from '../../generated/graphql.js';
import { useChanges } from '../../graphql/use-changes.js';
import { useKindChanges } from '../../graphql/use-record-changes.js';
import { PlainList } from '../../lists/plain-list.js';
import { Empty } from '../../lists/states.js';
import { useAddressValue } from '../../lists/use-address-value.js';
import { useConnection } from '../../lists/use-connection.js';
import { useThrottled } from '../../lists/use-throttled.js';
import { useText } from '../../text/language.js';
import { ComplaintCard, complaintColumns } from '../complaints/complaint-parts.js';
import { TicketCard } from '../tickets/ticket-card.js';
import { columnsOf } from '../tickets/ticket-columns.js';
import { VisitCard, visitColumns } from '../visits/visit-columns.js';
import type { PartProps } from './shown-part.js';

type Props = Pick<PartProps, 'customer'>;

const visitKinds = ['VISIT'] as const;
const complaintKinds = ['COMPLAINT'] as const;
const ticketsOf = (data: TicketsQuery) => data.tickets;
const visitsOf = (data: VisitsQuery) => data.visits;
const complaintsOf = (data: ComplaintsQuery) => data.complaints;
const ticketColumns = columnsOf(['number', 'priority', 'subject', 'status', 'assignee', 'due', 'reported']);
// It is one customer's.
const visitsShown = visitColumns.filter(({ title }) => title !== 'ticket.customer');
const complaintsShown = complaintColumns.filter(({ title }) => title !== 'ticket.customer');

export function TicketsPart({ customer }: Props) {
  const t = useText();
  const navigate = useNavigate();
  const [view, setView] = useAddressValue('tickets');
  const all = view === 'all';
  const filter = useMemo(
    () => ({ customerIds: [customer.id], ...(all ? {} : { open: true }) }),
    [customer.id, all],
  );
  const variables = useMemo(() => ({ filter, orderBy: 'REPORTED_DESC' as const }), [filter]);
  const list = useConnection(TicketsDocument, variables, ticketsOf);
  useChanges(TicketListChangedDocument, { filter }, useThrottled(list.look, 2000));
  return (
    <>
      <div className="row spread">
        <Segmented
          aria-label={t('tickets.status')}
          value={all ? 'all' : 'open'}
          onChange={(chosen) => setView(chosen === 'all' ? 'all' : undefined)}
          options={[
            { value: 'open', label: t('customerTickets.open') },
            { value: 'all', label: t('customerTickets.all') },
          ]}
        />
        <Link to={`/tickets?${new URLSearchParams({ view: 'all', q: customer.name })}`}>
          {t('search.inTicketList')}
        </Link>
      </div>
      <PlainList
        label={t('customerFile.part.tickets')}
        list={list}
        columns={ticketColumns}
        card={(ticket) => <TicketCard ticket={ticket} />}
        onOpen={({ number }) => void navigate(`/tickets/${number}`)}
        empty={<Empty title={t('customerTickets.none')} />}
      />
    </>
  );
}

export function VisitsPart({ customer }: Props) {
  const t = useText();
  const navigate = useNavigate();
  const variables = useMemo(() => ({ filter: { customerIds: [customer.id] } }), [customer.id]);
  const list = useConnection(VisitsDocument, variables, visitsOf);
  useKindChanges(visitKinds, list.look);
  return (
    <PlainList
      label={t('customerFile.part.visits')}
      list={list}
      columns={visitsShown}
      card={(visit) => <VisitCard visit={visit} />}
      onOpen={({ id }) => void navigate(`/visits/${encodeURIComponent(id)}`)}
      empty={<Empty title={t('customerVisits.none')} />}
    />
  );
}

export function ComplaintsPart({ customer }: Props) {
  const t = useText();
  const navigate = useNavigate();
  const variables = useMemo(() => ({ filter: { customerIds: [customer.id] } }), [customer.id]);
  const list = useConnection(ComplaintsDocument, variables, complaintsOf);
  useKindChanges(complaintKinds, list.look);
  return (
    <PlainList
      label={t('customerFile.part.complaints')}
      list={list}
      columns={complaintsShown}
      card={(complaint) => <ComplaintCard complaint={complaint} />}
      onOpen={({ id }) => void navigate(`/complaints/${encodeURIComponent(id)}`)}
      empty={<Empty title={t('customerComplaints.none')} />}
    />
  );
}
