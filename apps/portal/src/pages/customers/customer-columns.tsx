import { Link } from 'react-router';
import type { CustomerOrder, CustomerRowFragment, CustomerStatus } from '../../generated/graphql.js';
import type { SortedColumn } from '../../lists/window-list.js';
import { customerLevelTexts } from '../../text/codes/customer-codes.js';
import { customerStatusTexts } from '../../text/codes/customer-file-codes.js';
import { useLabel } from '../../text/language.js';
import { TimeOf } from '../../time/time-of.js';

export function LevelTag({ level }: Pick<CustomerRowFragment, 'level'>) {
  const label = useLabel();
  return (
    <span className={`tag ${level === 'REGULAR' ? '' : 'is-accent'}`}>
      {label(customerLevelTexts, level)}
    </span>
  );
}

/** Only a relation that is not as usual has a tone. */
const tones: Readonly<Partial<Record<CustomerStatus, string>>> = { PROSPECT: 'is-accent', ENDED: 'is-warn' };

export function CustomerStatusTag({ status }: Pick<CustomerRowFragment, 'status'>) {
  const label = useLabel();
  return <span className={`tag ${tones[status] ?? ''}`}>{label(customerStatusTexts, status)}</span>;
}

export const customerColumns: readonly SortedColumn<CustomerRowFragment, CustomerOrder>[] = [
  {
    title: 'tickets.number',
    width: 104,
    orders: ['NUMBER_ASC'],
    cell: ({ id, number }) => (
      <Link to={`/customers/${encodeURIComponent(id)}`} tabIndex={-1}>
        {number}
      </Link>
    ),
  },
  {
    title: 'customers.name',
    orders: ['NAME_ASC'],
    cell: ({ name, shortName }) => (
      <span title={name}>
        {name} <span className="muted">{shortName}</span>
      </span>
    ),
  },
  {
    title: 'customers.level',
    width: 84,
    orders: ['LEVEL_DESC'],
    cell: ({ level }) => <LevelTag level={level} />,
  },
  { title: 'customers.status', width: 96, cell: ({ status }) => <CustomerStatusTag status={status} /> },
  { title: 'customers.unit', width: 150, cell: ({ unit }) => unit.name },
  { title: 'customers.consultant', width: 110, cell: ({ consultant }) => consultant?.displayName },
  {
    title: 'customers.salesPerson',
    width: 110,
    wideOnly: true,
    cell: ({ salesPerson }) => salesPerson?.displayName,
  },
  {
    title: 'customers.updated',
    width: 120,
    wideOnly: true,
    orders: ['UPDATED_DESC'],
    cell: ({ updatedAt }) => <TimeOf at={updatedAt} short />,
  },
];

export function CustomerCard({ customer }: { readonly customer: CustomerRowFragment }) {
  return (
    <div className="ticket-card">
      <div className="row spread">
        <span className="muted">{customer.number}</span>
        <span className="row">
          <CustomerStatusTag status={customer.status} />
          <LevelTag level={customer.level} />
        </span>
      </div>
      <div className="ticket-card-subject">{customer.name}</div>
      <div className="row spread muted">
        <span>{customer.unit.name}</span>
        <span>{customer.consultant?.displayName}</span>
      </div>
    </div>
  );
}
