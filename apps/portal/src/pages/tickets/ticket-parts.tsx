import type { Priority, TicketRowFragment, TicketStatus } from '../../generated/graphql.js';
import { customerLevelTexts } from '../../text/codes/customer-codes.js';
import { priorityTexts, ticketStatusTexts } from '../../text/codes/ticket-codes.js';
import { useLabel, useText } from '../../text/language.js';
import { CustomerLink } from '../customers/customer-link.js';

/** `P1` to `P4`; colour only for the two that cannot wait. */
export function PriorityMark({ priority }: { readonly priority: Priority }) {
  const label = useLabel();
  const tone = priority === 'P1' ? 'is-bad' : priority === 'P2' ? 'is-warn' : '';
  return (
    <span className={`tag ${tone}`} title={label(priorityTexts, priority)}>
      {priority}
    </span>
  );
}

export function StatusTag({ status }: { readonly status: TicketStatus }) {
  const label = useLabel();
  return <span className={`tag ${statusTones[status] ?? ''}`}>{label(ticketStatusTexts, status)}</span>;
}

/** Only what waits for somebody, or has come to its end, has a tone. */
const statusTones: Readonly<Partial<Record<TicketStatus, string>>> = {
  NEW: 'is-accent',
  TRIAGED: 'is-accent',
  RESOLVED: 'is-good',
  CONFIRMED: 'is-good',
  LAPSED: 'is-warn',
};

/** The company with its level, or what an unknown caller said. */
export function CustomerName({
  ticket,
  linked = false,
}: {
  readonly ticket: Pick<TicketRowFragment, 'customer' | 'unknownCaller'>;
  /** Leads to the customer's file; not in rows, which lead to their ticket. */
  readonly linked?: boolean;
}) {
  const t = useText();
  const label = useLabel();
  const { customer, unknownCaller } = ticket;
  if (!customer) {
    const said = unknownCaller?.companyName ?? unknownCaller?.name ?? unknownCaller?.phone;
    return (
      <span className="muted">
        {said ? `${t('tickets.unknownCaller')}: ${said}` : t('tickets.unknownCaller')}
      </span>
    );
  }
  return (
    <span title={customer.name}>
      {linked ? <CustomerLink id={customer.id} name={customer.name} /> : customer.name}
      {customer.level === 'REGULAR' ? null : (
        <span className="tag is-accent customer-level">{label(customerLevelTexts, customer.level)}</span>
      )}
    </span>
  );
}

export function AssigneeName({ assignee }: Pick<TicketRowFragment, 'assignee'>) {
  const t = useText();
  return assignee ? assignee.displayName : <span className="muted">{t('tickets.nobody')}</span>;
}
