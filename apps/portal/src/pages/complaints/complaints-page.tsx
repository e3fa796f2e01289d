import { Button, Input, Segmented, Select } from 'antd';
import { lazy, Suspense, useMemo, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { useCodeOptions } from '../../forms/code-options.js';
import {
  type ComplaintClass,
  ComplaintCountDocument,
  type ComplaintOrder,
  ComplaintsDocument,
  type ComplaintsQuery,
} from '../../generated/graphql.js';
import { useLiveQuery } from '../../graphql/use-live-query.js';
import { ExportMenu } from '../../lists/export-menu.js';
import { PlainList } from '../../lists/plain-list.js';
import { Empty } from '../../lists/states.js';
import { useConnection } from '../../lists/use-connection.js';
import { useDelayed } from '../../lists/use-delayed.js';
import { useViewer } from '../../shell/viewer.js';
import { complaintClassTexts, complaintOrderTexts } from '../../text/codes/complaint-codes.js';
import { useText } from '../../text/language.js';
import { ComplaintCard, complaintColumns } from './complaint-parts.js';
import '../tickets/tickets.css';

const RegisterComplaint = lazy(async () => ({
  default: (await import('./register-complaint.js')).RegisterComplaint,
}));

const complaintsOf = (data: ComplaintsQuery) => data.complaints;

export function ComplaintsPage() {
  const t = useText();
  const options = useCodeOptions();
  const navigate = useNavigate();
  const { can } = useViewer();
  const [address, setAddress] = useSearchParams();
  const [search, setSearch] = useState('');
  const settled = useDelayed(search.trim(), 250);
  const [classes, setClasses] = useState<ComplaintClass[]>([]);
  const [orderBy, setOrderBy] = useState<ComplaintOrder>('NEXT_DUE_ASC');
  const all = address.get('view') === 'all';
  const registering = address.has('new');
  const selection = useMemo(
    () => ({
      filter: { ...(all ? {} : { open: true }), ...(classes.length > 0 && { classes }) },
      search: settled || null,
    }),
    [all, classes, settled],
  );
  const variables = useMemo(() => ({ ...selection, orderBy }), [selection, orderBy]);
  const list = useConnection(ComplaintsDocument, variables, complaintsOf);
  const [{ data: count }] = useLiveQuery({ query: ComplaintCountDocument, variables: selection });
  const view = { ...(all && { view: 'all' }) };
  return (
    <>
      <div className="page-head">
        <div className="row">
          <h1>{t('complaint.title')}</h1>
          <span className="muted">
            {count ? t('list.count', { count: count.complaints.totalCount }) : ''}
          </span>
        </div>
        {can('COMPLAINT_REGISTER') ? (
          <Button type="primary" onClick={() => setAddress({ ...view, new: '1' })}>
            {t('complaint.register')}
          </Button>
        ) : null}
      </div>
      <div className="filter-bar ticket-filters">
        <Segmented
          aria-label={t('tickets.status')}
          value={all ? 'all' : 'open'}
          onChange={(chosen) => setAddress(chosen === 'all' ? { view: 'all' } : {})}
          options={[
            { value: 'open', label: t('complaint.open') },
            { value: 'all', label: t('complaint.all') },
          ]}
        />
        <Input.Search
          className="filter-search"
          aria-label={t('complaint.search')}
          placeholder={t('complaint.search')}
          allowClear
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
        <Select<ComplaintClass[]>
          mode="multiple"
          maxTagCount="responsive"
          aria-label={t('complaint.class')}
          placeholder={t('complaint.class')}
          value={classes}
          options={options(complaintClassTexts)}
          onChange={setClasses}
        />
        <Select<ComplaintOrder>
          aria-label={t('list.order')}
          value={orderBy}
          options={options(complaintOrderTexts)}
          onChange={setOrderBy}
        />
        <ExportMenu list="complaints" variables={variables} />
      </div>
      <PlainList
        label={t('complaint.title')}
        list={list}
        columns={complaintColumns}
        card={(row) => <ComplaintCard complaint={row} />}
        onOpen={({ id }) => void navigate(`/complaints/${encodeURIComponent(id)}`)}
        empty={
          classes.length > 0 || settled ? (
            <Empty title={t('list.emptyFiltered')} hint={t('list.emptyFilteredHint')} />
          ) : (
            <Empty title={t('complaint.none')} hint={t('complaint.noneHint')} />
          )
        }
      />
      {registering ? (
        <Suspense>
          <RegisterComplaint onDone={list.refresh} onClose={() => setAddress(view)} />
        </Suspense>
      ) : null}
    </>
  );
}
