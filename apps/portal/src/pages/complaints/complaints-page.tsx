import { Button, Input, Segmented, Select } from 'antd';
import { lazy, Suspense, useMemo } from 'react';
import { useNavigate } from 'react-router';
import { useCodeOptions } from '../../forms/code-options.js';
import {
  type ComplaintClass,
  ComplaintCountDocument,
  type ComplaintOrder,
  ComplaintsDocument,
  type ComplaintsQuery,
} from '../../generated/graphql.js';
import { useLiveQuery } from '../../graphql/use-live-query.js';
import { useKindChanges } from '../../graphql/use-record-changes.js';
import { ExportMenu } from '../../lists/export-menu.js';
import { PlainList } from '../../lists/plain-list.js';
import { Empty } from '../../lists/states.js';
import { useAddressSearch, useAddressValue } from '../../lists/use-address-value.js';
import { useConnection } from '../../lists/use-connection.js';
import { useViewer } from '../../shell/viewer.js';
import { complaintClassTexts, complaintOrderTexts } from '../../text/codes/complaint-codes.js';
import { useText } from '../../text/language.js';
import { ComplaintCard, complaintColumns } from './complaint-parts.js';
import '../tickets/tickets.css';

const RegisterComplaint = lazy(async () => ({
  default: (await import('./register-complaint.js')).RegisterComplaint,
}));

const kinds = ['COMPLAINT'] as const;
const complaintsOf = (data: ComplaintsQuery) => data.complaints;

export function ComplaintsPage() {
  const t = useText();
  const options = useCodeOptions();
  const navigate = useNavigate();
  const { can } = useViewer();
  const { typed, type, search } = useAddressSearch();
  const [view, setView] = useAddressValue('view');
  const [registering, setRegistering] = useAddressValue('new');
  const [given, setClasses] = useAddressValue('class');
  const [order, setOrder] = useAddressValue('order');
  const classes = useMemo(() => codesIn(complaintClassTexts, given), [given]);
  const [orderBy = 'NEXT_DUE_ASC'] = codesIn(complaintOrderTexts, order);
  const all = view === 'all';
  const selection = useMemo(
    () => ({
      filter: { ...(all ? {} : { open: true }), ...(classes.length > 0 && { classes }) },
      search: search || null,
    }),
    [all, classes, search],
  );
  const variables = useMemo(() => ({ ...selection, orderBy }), [selection, orderBy]);
  const list = useConnection(ComplaintsDocument, variables, complaintsOf);
  const [{ data: count }, countAgain] = useLiveQuery({ query: ComplaintCountDocument, variables: selection });
  useKindChanges(kinds, () => {
    list.look();
    countAgain();
  });
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
          <Button type="primary" onClick={() => setRegistering('1')}>
            {t('complaint.register')}
          </Button>
        ) : null}
      </div>
      <div className="filter-bar ticket-filters">
        <Segmented
          aria-label={t('tickets.status')}
          value={all ? 'all' : 'open'}
          onChange={(chosen) => setView(chosen === 'all' ? 'all' : undefined)}
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
          value={typed}
          onChange={(event) => type(event.target.value)}
        />
        <Select<ComplaintClass[]>
          mode="multiple"
          maxTagCount="responsive"
          aria-label={t('complaint.class')}
          placeholder={t('complaint.class')}
          value={classes}
          options={options(complaintClassTexts)}
          onChange={(chosen) => setClasses(chosen.join(','))}
        />
        <Select<ComplaintOrder>
          aria-label={t('list.order')}
          value={orderBy}
          options={options(complaintOrderTexts)}
          onChange={(chosen) => setOrder(chosen === 'NEXT_DUE_ASC' ? undefined : chosen)}
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
          classes.length > 0 || search ? (
            <Empty title={t('list.emptyFiltered')} hint={t('list.emptyFilteredHint')} />
          ) : (
            <Empty title={t('complaint.none')} hint={t('complaint.noneHint')} />
          )
        }
      />
      {registering ? (
        <Suspense>
          <RegisterComplaint onDone={list.refresh} onClose={() => setRegistering(undefined)} />
        </Suspense>
      ) : null}
    </>
  );
}

/** The codes that the address names and the table knows; an old bookmark with another one is no error. */
const codesIn = <Code extends string>(table: Readonly<Record<Code, unknown>>, named: string): Code[] =>
  // The keys of a table of codes are exactly those codes.
  (Object.keys(table) as Code[]).filter((code) => named.split(',').includes(code));
