import { Button } from 'antd';
import { lazy, Suspense, useMemo } from 'react';
import { useNavigate } from 'react-router';
import { CustomerCountDocument, CustomersDocument, type CustomersQuery } from '../../generated/graphql.js';
import { useLiveQuery } from '../../graphql/use-live-query.js';
import { useKindChanges } from '../../graphql/use-record-changes.js';
import { ExportMenu } from '../../lists/export-menu.js';
import { PlainList } from '../../lists/plain-list.js';
import { Empty } from '../../lists/states.js';
import { useAddressValue } from '../../lists/use-address-value.js';
import { useConnection } from '../../lists/use-connection.js';
import { WindowList } from '../../lists/window-list.js';
import { useNarrow } from '../../shell/use-narrow.js';
import { useViewer } from '../../shell/viewer.js';
import { customerOrderTexts } from '../../text/codes/customer-file-codes.js';
import '../../text/customer-pages.js';
import { useText } from '../../text/language.js';
import { CustomerCard, customerColumns } from './customer-columns.js';
import { CustomerFilters } from './customer-filters.js';
import { useCustomerSelection } from './use-customer-selection.js';
import '../tickets/tickets.css';
import './customers.css';

const NewCustomer = lazy(async () => ({ default: (await import('./new-customer.js')).NewCustomer }));

const kinds = ['CUSTOMER'] as const;
const customersOf = (data: CustomersQuery) => data.customers;

/** Every customer within reach, found by whatever a caller or a letter may name (CUS-01, CUS-02). */
export function CustomersPage() {
  const t = useText();
  const navigate = useNavigate();
  const narrow = useNarrow();
  const { can } = useViewer();
  const [adding, setAdding] = useAddressValue('new');
  const selection = useCustomerSelection();
  const { filter, search, orderBy } = selection;
  const variables = useMemo(() => ({ filter, search, orderBy }), [filter, search, orderBy]);
  const list = useConnection(CustomersDocument, variables, customersOf);
  const [{ data: count }, countAgain] = useLiveQuery({
    query: CustomerCountDocument,
    variables: { filter, search },
  });
  useKindChanges(kinds, () => {
    list.look();
    countAgain();
  });
  const open = (id: string) => void navigate(`/customers/${encodeURIComponent(id)}`);
  return (
    <>
      <div className="page-head">
        <div className="row">
          <h1>{t('customers.title')}</h1>
          <span className="muted">{count ? t('list.count', { count: count.customers.totalCount }) : ''}</span>
        </div>
        {can('CUSTOMER_WRITE') ? (
          <Button type="primary" onClick={() => setAdding('1')}>
            {t('customers.new')}
          </Button>
        ) : null}
      </div>
      <CustomerFilters selection={selection}>
        <ExportMenu list="customers" variables={variables} />
      </CustomerFilters>
      {narrow || list.rows.length === 0 ? (
        <PlainList
          label={t('customers.title')}
          list={list}
          columns={customerColumns}
          card={(customer) => <CustomerCard customer={customer} />}
          onOpen={({ id }) => open(id)}
          empty={
            selection.isNarrowed ? (
              <Empty title={t('list.emptyFiltered')} hint={t('list.emptyFilteredHint')} />
            ) : (
              <Empty title={t('customers.none')} hint={t('customers.noneHint')} />
            )
          }
        />
      ) : (
        <WindowList
          label={t('customers.title')}
          list={list}
          place={`customers ${JSON.stringify(variables)}`}
          columns={customerColumns}
          orderBy={orderBy}
          orderWords={customerOrderTexts}
          onOrder={selection.setOrder}
          onOpen={({ id }) => open(id)}
        />
      )}
      {adding ? (
        <Suspense>
          <NewCustomer onMade={open} onClose={() => setAdding(undefined)} />
        </Suspense>
      ) : null}
    </>
  );
}
