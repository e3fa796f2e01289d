import { Input } from 'antd';
import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import {
  type VisitState,
  VisitsDocument,
  type VisitsQuery,
  WorkOrdersDocument,
  type WorkOrdersQuery,
  type WorkOrderStatus,
} from '../../generated/graphql.js';
import { useKindChanges } from '../../graphql/use-record-changes.js';
import { PlainList } from '../../lists/plain-list.js';
import { Empty } from '../../lists/states.js';
import { useAddressSearch, useAddressValue } from '../../lists/use-address-value.js';
import { useConnection } from '../../lists/use-connection.js';
import { useText } from '../../text/language.js';
import { OrderCard, orderColumns, VisitCard, visitColumns } from './visit-columns.js';
import '../tickets/tickets.css';

const toVerify: VisitState[] = ['REQUESTED', 'QUOTED', 'PARTS_SENT', 'ESCALATED'];
const orderViews = {
  toAssign: ['TO_ASSIGN'],
  underway: ['ASSIGNED', 'ACCEPTED', 'APPOINTED', 'ON_THE_WAY', 'ARRIVED', 'WORKING'],
  toWriteOff: ['REPORTED', 'SIGNED'],
} as const satisfies Record<string, readonly WorkOrderStatus[]>;
type OrderView = keyof typeof orderViews;
const views = ['toVerify', 'toAssign', 'underway', 'toWriteOff'] as const;

const visitKinds = ['VISIT'] as const;
const orderKinds = ['WORK_ORDER'] as const;
const visitsOf = (data: VisitsQuery) => data.visits;
const workOrdersOf = (data: WorkOrdersQuery) => data.workOrders;

/** What waits for the service manager: to verify, to assign, to write off (DSP-04, DSP-06, DSP-09). */
export function VisitsPage() {
  const t = useText();
  const [given, setView] = useAddressValue('view');
  const { typed, type, search } = useAddressSearch();
  const view = views.find((name) => name === given) ?? 'toVerify';
  return (
    <>
      <div className="page-head">
        <h1>{t('visit.title')}</h1>
      </div>
      <div className="ticket-views" role="tablist" aria-label={t('visit.title')}>
        {views.map((name) => (
          <button
            key={name}
            type="button"
            role="tab"
            aria-selected={name === view}
            onClick={() => setView(name === 'toVerify' ? undefined : name)}
          >
            {t(`visit.${name}`)}
          </button>
        ))}
      </div>
      <div className="filter-bar ticket-filters">
        <Input.Search
          className="filter-search"
          aria-label={t('complaint.search')}
          placeholder={t('complaint.search')}
          allowClear
          value={typed}
          onChange={(event) => type(event.target.value)}
        />
      </div>
      {view === 'toVerify' ? (
        <Requests search={search || null} />
      ) : (
        <Orders key={view} view={view} search={search || null} />
      )}
    </>
  );
}

function Requests({ search }: { readonly search: string | null }) {
  const t = useText();
  const navigate = useNavigate();
  const variables = useMemo(() => ({ filter: { states: toVerify }, search }), [search]);
  const list = useConnection(VisitsDocument, variables, visitsOf);
  useKindChanges(visitKinds, list.look);
  return (
    <PlainList
      label={t('visit.toVerify')}
      list={list}
      columns={visitColumns}
      card={(visit) => <VisitCard visit={visit} />}
      onOpen={({ id }) => void navigate(`/visits/${encodeURIComponent(id)}`)}
      empty={<Empty title={t('visit.none')} hint={t('visit.noneHint')} />}
    />
  );
}

function Orders({ view, search }: { readonly view: OrderView; readonly search: string | null }) {
  const t = useText();
  const navigate = useNavigate();
  const variables = useMemo(() => ({ filter: { statuses: [...orderViews[view]] }, search }), [view, search]);
  const list = useConnection(WorkOrdersDocument, variables, workOrdersOf);
  useKindChanges(orderKinds, list.look);
  return (
    <PlainList
      label={t(`visit.${view}`)}
      list={list}
      columns={orderColumns}
      card={(order) => <OrderCard order={order} />}
      onOpen={({ id }) => void navigate(`/orders/${encodeURIComponent(id)}`)}
      empty={<Empty title={t('visit.none')} hint={t('visit.noneHint')} />}
    />
  );
}
