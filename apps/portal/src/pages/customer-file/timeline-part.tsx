import { Button, Select } from 'antd';
import { useMemo } from 'react';
import { Link } from 'react-router';
import { useCodeOptions } from '../../forms/code-options.js';
import { CustomerTimelineDocument, type CustomerTimelineQuery } from '../../generated/graphql.js';
import { Empty, Failed, Skeleton } from '../../lists/states.js';
import { useAddressValue } from '../../lists/use-address-value.js';
import { useConnection } from '../../lists/use-connection.js';
import { addressOf } from '../../shell/notices/record-address.js';
import { recordKindTexts } from '../../text/codes/audit-fields.js';
import { useText } from '../../text/language.js';
import { TimeOf } from '../../time/time-of.js';
import type { PartProps } from './shown-part.js';
import { useNews } from './use-news.js';

const kinds = [
  'customer',
  'contact',
  'site',
  'installation',
  'agreement',
  'quotaUse',
  'ticket',
  'visitRequest',
  'workOrder',
  'complaint',
  'survey',
  'followUpTask',
  'enrolment',
  'exam',
] as const satisfies (keyof typeof recordKindTexts)[];

/** Entries have no id: where a page goes on after one is as good. */
function timelineOf({ node }: CustomerTimelineQuery) {
  const none = { edges: [], pageInfo: { hasNextPage: false, endCursor: null } };
  const timeline = node?.__typename === 'Customer' ? node.timeline : none;
  return {
    ...timeline,
    edges: timeline.edges.map(({ cursor, node: entry }) => ({ node: { ...entry, id: cursor } })),
  };
}

/** Everything that happened with the customer, from all services, newest first (CUS-05). */
export function TimelinePart({ customer, news }: PartProps) {
  const t = useText();
  const options = useCodeOptions();
  const [named, name] = useAddressValue('kinds');
  const chosen = useMemo(() => kinds.filter((kind) => named.split(',').includes(kind)), [named]);
  const variables = useMemo(
    () => ({ id: customer.id, recordKinds: chosen.length > 0 ? chosen : null }),
    [customer.id, chosen],
  );
  const list = useConnection(CustomerTimelineDocument, variables, timelineOf);
  useNews(news, list.refresh);
  return (
    <section className="panel stack" aria-label={t('customerFile.part.timeline')}>
      <div className="row spread">
        <h2>{t('customerFile.part.timeline')}</h2>
        <Select<(typeof kinds)[number][]>
          className="timeline-kinds"
          mode="multiple"
          maxTagCount="responsive"
          aria-label={t('timeline.kinds')}
          placeholder={t('timeline.kinds')}
          value={chosen}
          options={options(recordKindTexts, kinds)}
          onChange={(codes) => name(codes.join(','))}
        />
      </div>
      <Entries list={list} />
    </section>
  );
}

type Entry = ReturnType<typeof timelineOf>['edges'][number]['node'];

function Entries({ list }: { readonly list: ReturnType<typeof useConnection<unknown, object, Entry>> }) {
  const t = useText();
  if (list.rows.length === 0) {
    if (list.status === 'failed') return <Failed onRetry={list.refresh} problem={list.problem} />;
    return list.status === 'ready' ? <Empty title={t('timeline.nothing')} /> : <Skeleton lines={6} />;
  }
  return (
    <>
      {list.status === 'failed' ? <Failed onRetry={list.refresh} problem={list.problem} /> : null}
      <ol className="timeline">
        {list.rows.map((entry) => (
          <Line key={entry.id} entry={entry} />
        ))}
      </ol>
      <div className="row muted">
        {list.hasMore ? (
          <Button loading={list.status === 'loading-more'} onClick={list.loadMore}>
            {t('list.more')}
          </Button>
        ) : (
          t('list.end')
        )}
      </div>
    </>
  );
}

function Line({ entry: { at, text, actor, number, record } }: { readonly entry: Entry }) {
  // The customer's own page is this one.
  const address = record?.__typename === 'Customer' ? null : addressOf(record);
  return (
    <li>
      <span className="timeline-at muted">
        <TimeOf at={at} />
      </span>
      <span className="timeline-text">
        {address ? (
          <Link to={address}>{`${text} ${number ?? ''}`.trim()}</Link>
        ) : (
          <>
            {text} <span className="muted">{number}</span>
          </>
        )}
      </span>
      <span className="muted">{actor.name}</span>
    </li>
  );
}
