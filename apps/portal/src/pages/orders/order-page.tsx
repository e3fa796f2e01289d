import { useParams } from 'react-router';
import { WorkOrderByIdDocument, WorkOrderChangedDocument } from '../../generated/graphql.js';
import { RecordFiles } from '../../files/record-files.js';
import { useChanges } from '../../graphql/use-changes.js';
import { useLiveQuery } from '../../graphql/use-live-query.js';
import { Failed, Skeleton } from '../../lists/states.js';
import { NoPage } from '../../shell/no-page.js';
import { useRecordTitle } from '../../shell/use-title.js';
import { useViewer } from '../../shell/viewer.js';
import { StepArea } from '../../steps/step-area.js';
import { useText } from '../../text/language.js';
import { workOrderActionTexts } from '../../text/codes/dispatch-codes.js';
import { CustomerLink } from '../customers/customer-link.js';
import { PriorityMark } from '../tickets/ticket-parts.js';
import { CallAndNavigate } from './call-and-navigate.js';
import { OrderFacts, OrderRecords } from './order-facts.js';
import { OrderStatusTag, WindowOf } from './order-parts.js';
import { orderSteps } from './order-steps.js';
import { orderValues } from './order-values.js';
import { Suggestions } from './suggestions.js';
import './orders.css';

/** One visit: the engineer's page on a phone, and the manager's for assigning and writing off. */
export function OrderPage() {
  const t = useText();
  const { can } = useViewer();
  const { id = '' } = useParams();
  const [{ data, error, fetching }, refresh] = useLiveQuery({
    query: WorkOrderByIdDocument,
    variables: { id },
  });
  const node = data?.node;
  const order = node?.__typename === 'WorkOrder' && node.id === id ? node : undefined;
  useChanges(
    WorkOrderChangedDocument,
    { id },
    ({ workOrderChanged }) => {
      if (workOrderChanged.version > (order?.version ?? 0)) refresh();
    },
    !order,
  );
  useRecordTitle(order && `${order.number} ${order.customer.name}`);
  if (!order) {
    if (data && !node && !fetching) return <NoPage title="visit.notFound" hint="shell.notFoundHint" />;
    return error ? <Failed onRetry={refresh} /> : <Skeleton lines={10} />;
  }
  const canAssign = order.availableActions.some(({ action, allowed }) => action === 'ASSIGN' && allowed);
  return (
    <div className="record-page">
      <header className="record-head stack">
        <div className="row">
          <span className="muted">{order.number}</span>
          <PriorityMark priority={order.priority} />
          <OrderStatusTag status={order.status} />
        </div>
        <h1>
          <CustomerLink {...order.customer} />
        </h1>
        <div className="order-window">
          <WindowOf order={order} />
        </div>
        <CallAndNavigate order={order} />
      </header>
      <div className="record-main">
        {canAssign ? <Suggestions order={order} onChanged={refresh} /> : null}
        <OrderFacts order={order} />
        <RecordFiles
          kind="workOrder"
          recordId={order.id}
          title={t('file.photos')}
          files={order.attachments}
          mayAdd={can('VISIT_WORK') || can('VISIT_ASSIGN')}
          camera
          onChanged={refresh}
        />
        <OrderRecords order={order} />
      </div>
      <aside className="record-side">
        <StepArea
          record={order}
          name={order.number}
          offers={order.availableActions}
          steps={orderSteps}
          words={workOrderActionTexts}
          values={orderValues}
          onChanged={refresh}
        />
      </aside>
    </div>
  );
}
