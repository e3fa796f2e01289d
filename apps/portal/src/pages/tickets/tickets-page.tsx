import { lazy, Suspense, useMemo, useRef, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import {
  TicketCountDocument,
  TicketListChangedDocument,
  TicketsDocument,
  type TicketsQuery,
} from '../../generated/graphql.js';
import { useChanges } from '../../graphql/use-changes.js';
import { useLiveQuery } from '../../graphql/use-live-query.js';
import { patch, without } from '../../lists/connection-pages.js';
import { ExportMenu } from '../../lists/export-menu.js';
import { PlainList } from '../../lists/plain-list.js';
import { useConnection } from '../../lists/use-connection.js';
import { useThrottled } from '../../lists/use-throttled.js';
import { useViewer } from '../../shell/viewer.js';
import { useText } from '../../text/language.js';
import { serverNow } from '../../time/now.js';
import { useNarrow } from '../../shell/use-narrow.js';
import { ColumnChooser } from './column-chooser.js';
import { NoTickets } from './no-tickets.js';
import { TicketCard } from './ticket-card.js';
import { columnsOf } from './ticket-columns.js';
import { TicketFilters } from './ticket-filters.js';
import { addressOf, filterOf, selectionOf, type TicketSelection } from './ticket-selection.js';
import { TicketTable } from './ticket-table.js';
import { TicketViews } from './ticket-views.js';
import { chosenAtMost, useChosen } from './use-chosen.js';
import './tickets.css';

const BulkBar = lazy(async () => ({ default: (await import('./bulk-bar.js')).BulkBar }));

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

  const narrow = useNarrow();
  const columns = useMemo(() => columnsOf(selection.columns), [selection.columns]);
  const list = useConnection(TicketsDocument, variables, ticketsOf);
  const { chosen, choose, chooseAll, choosing, clear } = useChosen(variables, list.rows);
  // Results stay when nothing is chosen any more.
  const wasChosen = useRef(false);
  if (chosen.size > 0) wasChosen.current = true;
  const { filter, search } = variables;
  const [{ data: count }, countAgain] = useLiveQuery({
    query: TicketCountDocument,
    variables: { filter, search },
  });
  const lookAgain = useThrottled(() => {
    list.look();
    countAgain();
  }, 2000);
  const readAgain = () => {
    list.refresh();
    countAgain();
  };
  useChanges(TicketListChangedDocument, { filter }, ({ ticketListChanged: { ticketId, ticket } }) => {
    const isShown = list.rows.some(({ id }) => id === ticketId);
    // A row in its place changes at once; who comes, goes or moves is for a fresh look.
    if (isShown) list.change((before) => (ticket ? patch(before, ticket) : without(before, ticketId)));
    lookAgain();
  });
  const select = (next: Partial<TicketSelection>) => setAddress(addressOf({ ...selection, ...next }));
  const total = count?.tickets.totalCount;
  const open = ({ number }: { readonly number: string }) => void navigate(`/tickets/${number}`);
  return (
    <>
      <div className="page-head">
        <h1>{t('tickets.title')}</h1>
        <span className="muted">{total === undefined ? '' : t('list.count', { count: total })}</span>
      </div>
      <TicketViews selection={selection} onSelect={(next) => setAddress(addressOf(next))} now={now} />
      <TicketFilters selection={selection} onSelect={select} onRefresh={readAgain}>
        <ColumnChooser
          columns={selection.columns}
          onChange={(chosenColumns) => select({ columns: chosenColumns })}
        />
        <ExportMenu list="tickets" variables={variables} columns={selection.columns} />
      </TicketFilters>
      {wasChosen.current ? (
        <Suspense>
          <BulkBar
            chosen={chosen}
            total={total}
            most={chosenAtMost}
            onChooseAll={chooseAll}
            choosing={choosing}
            onClear={clear}
            onDone={readAgain}
          />
        </Suspense>
      ) : null}
      {narrow || list.rows.length === 0 ? (
        <PlainList
          label={t('tickets.title')}
          list={list}
          columns={columns}
          card={(row) => <TicketCard ticket={row} />}
          onOpen={open}
          empty={
            <NoTickets
              selection={selection}
              onClear={() =>
                setAddress(addressOf(selectionOf(new URLSearchParams({ view: selection.view }))))
              }
            />
          }
        />
      ) : (
        <TicketTable
          list={list}
          place={JSON.stringify(variables)}
          columns={columns}
          orderBy={selection.orderBy}
          onOrder={(orderBy) => select({ orderBy })}
          chosen={chosen}
          onChoose={choose}
          onOpen={open}
        />
      )}
    </>
  );
}
