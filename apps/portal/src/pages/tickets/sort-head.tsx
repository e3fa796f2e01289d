import type { TicketOrder } from '../../generated/graphql.js';
import { ticketOrderTexts } from '../../text/codes/work-codes.js';
import { useLabel, useText } from '../../text/language.js';
import type { TicketColumn } from './ticket-columns.js';

interface Props {
  readonly column: TicketColumn;
  readonly orderBy: TicketOrder;
  readonly onOrder: (orderBy: TicketOrder) => void;
}

/** The head of a column; one that the list can be ordered by is a button, and says in which way it is. */
export function SortHead({ column: { title, wideOnly, orders = [] }, orderBy, onOrder }: Props) {
  const t = useText();
  const label = useLabel();
  const now = orders.indexOf(orderBy);
  const next = orders[(now + 1) % orders.length];
  const sorted = now < 0 ? 'none' : orderBy.endsWith('_DESC') ? 'descending' : 'ascending';
  return (
    <th scope="col" className={wideOnly ? 'wide-only' : ''} aria-sort={sorted}>
      {next ? (
        <button
          type="button"
          className="sort-head"
          title={label(ticketOrderTexts, next)}
          onClick={() => onOrder(next)}
        >
          {t(title)}
          <span aria-hidden>{sorted === 'none' ? '' : sorted === 'ascending' ? ' ↑' : ' ↓'}</span>
        </button>
      ) : (
        t(title)
      )}
    </th>
  );
}
