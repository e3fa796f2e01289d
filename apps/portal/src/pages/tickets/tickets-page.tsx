import { useMemo, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import {
  TicketCountDocument,
  TicketListChangedDocument,
  TicketsDocument,
  type TicketsQuery,
} from '../../generated/graphql.js';
import { useChanges } from '../../graphql/use-changes.js';
import { useLiveQuery } from '../../graphql/use-live-query.js';
import { patch } from '../../lists/connection-pages.js';
import { PlainList } from '../../lists/plain-list.js';
import { useConnection } from '../../lists/use-connection.js';
import { useThrottled } from '../../lists/use-throttled.js';
import { useViewer } from '../../shell/viewer.js';
import { useText } from '../../text/language.js';
import { serverNow } from '../../time/now.js';
import { NoTickets } from './no-tickets.js';
import { TicketCard } from './ticket-card.js';
import { ticketColumns } from './ticket-columns.js';
import { TicketFilters } from './ticket-filters.js';
import { addressOf, filterOf, selectionOf, type TicketSelection } from './ticket-selection.js';
import { TicketViews } from './ticket-views.js';
import './tickets.css';

const ticketsOf = (data: TicketsQuery) => data.tickets;

export function TicketsPage() {
  const t = useText();
  const navigate = useNavigate();
  const { personId } = useViewer();
  const [address, setAddress] = useSearchParams();
  // One instant for the whole visit: "to be called by now" must not become another list each second.
  const [now] = useState(() => new Date(serverNow()).toISOString());
  const addressText = address.toString();
  const selection = useMemo(() => selectionOf(new URLSearchParams(addressText)), [addressText]);
  const variables = useMemo(() => {
    const filter = filterOf(selection, personId, now);
    return { filter, search: selection.search || null, orderBy: selection.orderBy };
  }, [selection, personId, now]);

  const list = useConnection(TicketsDocument, variables, ticketsOf);
  const { filter, search } = variables;
  const [{ data: count }, countAgain] = useLiveQuery({
    query: TicketCountDocument,
    variables: { filter, search },
  });
  const lookAgain = useThrottled(() => {
    list.refresh();
    countAgain();
  }, 2000);
  useChanges(TicketListChangedDocument, { filter }, ({ ticketListChanged: { ticketId, ticket } }) => {
    const isShown = list.rows.some(({ id }) => id === ticketId);
    // A row in its place changes at once; who comes, goes or moves is for a fresh look.
    if (ticket && isShown) list.change((before) => patch(before, ticket));
    lookAgain();
  });
  const select = (next: Partial<TicketSelection>) => setAddress(addressOf({ ...selection, ...next }));
  const total = count?.tickets.totalCount;
  return (
    <>
      <div className="page-head">
        <h1>{t('tickets.title')}</h1>
        <span className="muted">{total === undefined ? '' : t('list.count', { count: total })}</span>
      </div>
      <TicketViews view={selection.view} onSelect={(view) => select({ view, orderBy: 'QUEUE' })} now={now} />
      <TicketFilters selection={selection} onSelect={select} onRefresh={lookAgain} />
      <PlainList
        label={t('tickets.title')}
        list={list}
        columns={ticketColumns}
        card={(row) => <TicketCard ticket={row} />}
        onOpen={({ number }) => void navigate(`/tickets/${number}`)}
        empty={
          <NoTickets
            selection={selection}
            onClear={() => setAddress(addressOf(selectionOf(new URLSearchParams({ view: selection.view }))))}
          />
        }
      />
    </>
  );
}
