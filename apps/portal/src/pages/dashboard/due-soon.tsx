import { useMemo, useState } from 'react';
import { Link } from 'react-router';
import { DueSoonDocument, TicketListChangedDocument } from '../../generated/graphql.js';
import { useChanges } from '../../graphql/use-changes.js';
import { useLiveQuery } from '../../graphql/use-live-query.js';
import { Empty, Failed, Skeleton } from '../../lists/states.js';
import { useThrottled } from '../../lists/use-throttled.js';
import { useText } from '../../text/language.js';
import { serverNow } from '../../time/now.js';
import { TicketCard } from '../tickets/ticket-card.js';

/** What needs a decision now: over time, or due within the hour. */
export function DueSoon() {
  const t = useText();
  const [dueBefore] = useState(() => new Date(serverNow() + 3_600_000).toISOString());
  const filter = useMemo(() => ({ filter: { open: true, dueBefore } }), [dueBefore]);
  const [{ data, error }, refresh] = useLiveQuery({ query: DueSoonDocument, variables: { dueBefore } });
  useChanges(TicketListChangedDocument, filter, useThrottled(refresh, 3000));
  const tickets = data?.dueSoon.edges ?? [];
  return (
    <section className="panel due-soon" aria-label={t('dashboard.decide')}>
      <div className="row spread">
        <h2>{t('dashboard.decide')}</h2>
        <span className="muted">{data ? t('list.count', { count: data.dueSoon.totalCount }) : ''}</span>
      </div>
      <p className="muted">{t('dashboard.decideHint')}</p>
      {!data && error ? <Failed onRetry={refresh} problem={error.graphQLErrors[0]?.message} /> : null}
      {!data && !error ? <Skeleton lines={4} /> : null}
      {data && tickets.length === 0 ? <Empty title={t('dashboard.nothingDue')} /> : null}
      <ul className="seen-tickets">
        {tickets.map(({ node }) => (
          <li key={node.id}>
            <Link to={`/tickets/${node.number}`}>
              <TicketCard ticket={node} />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
