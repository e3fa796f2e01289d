import type { VisitRowFragment, VisitState, WorkOrderRowFragment } from '../../generated/graphql.js';
import type { Column } from '../../lists/plain-list.js';
import { dispatchVisitStateTexts, travelZoneTexts } from '../../text/codes/dispatch-codes.js';
import { useLabel } from '../../text/language.js';
import { TimeOf } from '../../time/time-of.js';
import { ArrivalLeft, OrderStatusTag, WindowOf } from '../orders/order-parts.js';
import { PriorityMark } from '../tickets/ticket-parts.js';

export function VisitStateTag({ state }: { readonly state: VisitState }) {
  const label = useLabel();
  const tone = state === 'REQUESTED' ? 'is-accent' : state === 'ESCALATED' ? 'is-bad' : '';
  return <span className={`tag ${tone}`}>{label(dispatchVisitStateTexts, state)}</span>;
}

const Zone = ({ visit }: { readonly visit: VisitRowFragment }) =>
  useLabel()(travelZoneTexts, visit.travelZone);

export const visitColumns: readonly Column<VisitRowFragment>[] = [
  { title: 'tickets.number', width: 104, cell: ({ ticketNumber }) => ticketNumber },
  { title: 'visit.priority', width: 64, cell: ({ priority }) => <PriorityMark priority={priority} /> },
  {
    title: 'ticket.customer',
    width: 210,
    cell: ({ customer }) => <span title={customer.name}>{customer.name}</span>,
  },
  { title: 'visit.place', width: 150, wideOnly: true, cell: ({ siteName }) => siteName },
  { title: 'visit.zone', width: 90, cell: (visit) => <Zone visit={visit} /> },
  { title: 'visit.task', cell: ({ task }) => <span title={task}>{task}</span> },
  { title: 'tickets.status', width: 110, cell: ({ state }) => <VisitStateTag state={state} /> },
  { title: 'visit.due', width: 104, cell: ({ arrivalClock }) => <ArrivalLeft clock={arrivalClock} /> },
  {
    title: 'visit.requested',
    width: 112,
    wideOnly: true,
    cell: ({ requestedAt }) => <TimeOf at={requestedAt} short />,
  },
];

export function VisitCard({ visit }: { readonly visit: VisitRowFragment }) {
  return (
    <div className="ticket-card">
      <div className="row spread">
        <span className="row">
          <PriorityMark priority={visit.priority} />
          <span className="muted">{visit.ticketNumber}</span>
          <VisitStateTag state={visit.state} />
        </span>
        <ArrivalLeft clock={visit.arrivalClock} />
      </div>
      <div className="ticket-card-subject">{visit.customer.name}</div>
      <div className="muted">{visit.task}</div>
    </div>
  );
}

export const orderColumns: readonly Column<WorkOrderRowFragment>[] = [
  { title: 'tickets.number', width: 92, cell: ({ number }) => number },
  { title: 'visit.priority', width: 64, cell: ({ priority }) => <PriorityMark priority={priority} /> },
  {
    title: 'ticket.customer',
    width: 210,
    cell: ({ customer }) => <span title={customer.name}>{customer.name}</span>,
  },
  { title: 'visit.place', width: 150, wideOnly: true, cell: ({ site }) => site?.name },
  { title: 'visit.task', cell: ({ task }) => <span title={task}>{task}</span> },
  { title: 'tickets.status', width: 100, cell: ({ status }) => <OrderStatusTag status={status} /> },
  { title: 'visit.engineer', width: 110, cell: ({ engineer }) => engineer?.displayName },
  { title: 'visit.window', width: 150, cell: (order) => <WindowOf order={order} /> },
];

export function OrderCard({ order }: { readonly order: WorkOrderRowFragment }) {
  return (
    <div className="ticket-card">
      <div className="row spread">
        <span className="row">
          <PriorityMark priority={order.priority} />
          <span className="muted">{order.number}</span>
          <OrderStatusTag status={order.status} />
        </span>
        <WindowOf order={order} />
      </div>
      <div className="ticket-card-subject">{order.customer.name}</div>
      <div className="row spread muted">
        <span>{order.task}</span>
        <span>{order.engineer?.displayName}</span>
      </div>
    </div>
  );
}
