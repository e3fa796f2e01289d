import { Link } from 'react-router';
import { useMemo } from 'react';
import {
  WorkOrdersDocument,
  type WorkOrderRowFragment,
  type WorkOrdersQuery,
} from '../../generated/graphql.js';
import { useKindChanges } from '../../graphql/use-record-changes.js';
import { Empty, Failed, Skeleton } from '../../lists/states.js';
import { useConnection } from '../../lists/use-connection.js';
import { useViewer } from '../../shell/viewer.js';
import { useLanguage, useText } from '../../text/language.js';
import type { TextKey } from '../../text/texts.js';
import { daysFromToday } from '../../time/format-time.js';
import { serverNow } from '../../time/now.js';
import { PriorityMark } from '../tickets/ticket-parts.js';
import { CallAndNavigate } from './call-and-navigate.js';
import { OrderStatusTag, WindowOf } from './order-parts.js';
import './orders.css';

const kinds = ['WORK_ORDER'] as const;
const ordersOf = (data: WorkOrdersQuery) => data.workOrders;

/** An engineer's orders for one thumb: those of today first, the next one large. */
export function MyOrdersPage() {
  const t = useText();
  const { zone } = useLanguage();
  const { personId } = useViewer();
  const variables = useMemo(
    () => ({ filter: { engineerIds: [personId], open: true }, orderBy: 'APPOINTED_ASC' as const }),
    [personId],
  );
  const list = useConnection(WorkOrdersDocument, variables, ordersOf);
  useKindChanges(kinds, list.look);
  if (list.rows.length === 0) {
    if (list.status === 'failed') return <Failed onRetry={list.refresh} problem={list.problem} />;
    if (list.status !== 'ready') return <Skeleton />;
    return <Empty title={t('orders.none')} hint={t('orders.noneHint')} />;
  }
  const now = serverNow();
  const groups: Record<'orders.noWindow' | 'orders.today' | 'orders.later', WorkOrderRowFragment[]> = {
    'orders.today': [],
    'orders.noWindow': [],
    'orders.later': [],
  };
  for (const order of list.rows) {
    const window = order.appointments.at(-1);
    if (!window) groups['orders.noWindow'].push(order);
    // A window that is over and still open is today's business.
    else groups[daysFromToday(window.from, now, zone) <= 0 ? 'orders.today' : 'orders.later'].push(order);
  }
  const next = groups['orders.today'][0]?.id;
  return (
    <div className="order-list">
      <div className="page-head">
        <h1>{t('orders.title')}</h1>
        <span className="muted">{t('list.shown', { shown: list.rows.length })}</span>
      </div>
      {/* The keys of the table above. */}
      {(Object.keys(groups) as (keyof typeof groups & TextKey)[]).map((name) =>
        groups[name].length === 0 ? null : (
          <section key={name} className="stack" aria-label={t(name)}>
            <h2>{t(name)}</h2>
            {groups[name].map((order) => (
              <OrderCard key={order.id} order={order} isNext={order.id === next} />
            ))}
          </section>
        ),
      )}
    </div>
  );
}

function OrderCard({ order, isNext }: { readonly order: WorkOrderRowFragment; readonly isNext: boolean }) {
  return (
    <article className={`panel order-card ${isNext ? 'is-next' : ''}`}>
      <Link to={`/orders/${encodeURIComponent(order.id)}`}>
        <span className="row spread">
          <span className="order-window">
            <WindowOf order={order} />
          </span>
          <span className="row">
            <PriorityMark priority={order.priority} />
            <OrderStatusTag status={order.status} />
          </span>
        </span>
        <strong>{order.customer.name}</strong>
        <span className="muted">{order.site?.address ?? order.site?.name}</span>
        <span className="prewrap">{order.task}</span>
      </Link>
      <CallAndNavigate order={order} />
    </article>
  );
}
