import { Button } from 'antd';
import { lazy, Suspense, useMemo } from 'react';
import { useNavigate } from 'react-router';
import {
  FollowUpCountsDocument,
  type FollowUpFilter,
  FollowUpsDocument,
  type FollowUpsQuery,
} from '../../generated/graphql.js';
import { useLiveQuery } from '../../graphql/use-live-query.js';
import { useKindChanges } from '../../graphql/use-record-changes.js';
import { ExportMenu } from '../../lists/export-menu.js';
import { PlainList } from '../../lists/plain-list.js';
import { Empty } from '../../lists/states.js';
import { useAddressValue } from '../../lists/use-address-value.js';
import { useConnection } from '../../lists/use-connection.js';
import { useViewer } from '../../shell/viewer.js';
import '../../text/customer-pages.js';
import { useText } from '../../text/language.js';
import { FollowUpCard, followUpColumns } from './follow-up-columns.js';
import '../tickets/tickets.css';

const NewFollowUp = lazy(async () => ({ default: (await import('./new-follow-up.js')).NewFollowUp }));

const views = ['mine', 'overdue', 'open', 'done'] as const;
type View = (typeof views)[number];

const kinds = ['FOLLOW_UP'] as const;
const followUpsOf = (data: FollowUpsQuery) => data.followUpTasks;

/** Who has to call whom, due first (CUS-08). */
export function FollowUpsPage() {
  const t = useText();
  const navigate = useNavigate();
  const { can, personId } = useViewer();
  const [given, setView] = useAddressValue('view');
  const [adding, setAdding] = useAddressValue('new');
  const view = views.find((name) => name === given) ?? 'mine';
  const variables = useMemo(() => ({ filter: filterOf(view, personId) }), [view, personId]);
  const list = useConnection(FollowUpsDocument, variables, followUpsOf);
  const [{ data: counts }, countAgain] = useLiveQuery({
    query: FollowUpCountsDocument,
    variables: { me: personId },
  });
  useKindChanges(kinds, () => {
    list.look();
    countAgain();
  });
  const refresh = () => {
    list.refresh();
    countAgain();
  };
  return (
    <>
      <div className="page-head">
        <h1>{t('followUps.title')}</h1>
        <div className="row">
          <ExportMenu list="followUpTasks" variables={variables} />
          {can('FOLLOW_UP_WORK') && can('CUSTOMER_READ') ? (
            <Button type="primary" onClick={() => setAdding('1')}>
              {t('followUps.new')}
            </Button>
          ) : null}
        </div>
      </div>
      <div className="ticket-views" role="tablist" aria-label={t('followUps.title')}>
        {views.map((name) => {
          const count = name === 'done' ? undefined : counts?.[name].totalCount;
          return (
            <button
              key={name}
              type="button"
              role="tab"
              aria-selected={name === view}
              onClick={() => setView(name === 'mine' ? undefined : name)}
            >
              {t(`followUps.view.${name}`)}
              {count === undefined ? null : (
                <span className={name === 'overdue' && count > 0 ? 'is-bad' : ''}>{count}</span>
              )}
            </button>
          );
        })}
      </div>
      <PlainList
        label={t('followUps.title')}
        list={list}
        columns={followUpColumns}
        card={(task) => <FollowUpCard task={task} />}
        onOpen={({ id }) => void navigate(`/follow-ups/${encodeURIComponent(id)}`)}
        empty={<Empty title={t('followUps.none')} hint={t('followUps.noneHint')} />}
      />
      {adding ? (
        <Suspense>
          <NewFollowUp onDone={refresh} onClose={() => setAdding(undefined)} />
        </Suspense>
      ) : null}
    </>
  );
}

function filterOf(view: View, me: string): FollowUpFilter {
  switch (view) {
    case 'mine':
      return { states: ['OPEN'], assigneeIds: [me] };
    case 'overdue':
      return { overdue: true };
    case 'open':
      return { states: ['OPEN'] };
    case 'done':
      return { states: ['DONE', 'GIVEN_UP'] };
  }
}
