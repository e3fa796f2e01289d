import { useLabel, useText } from '../text/language.js';
import type { Text } from '../text/texts.js';
import type { SortedColumn } from './window-list.js';

interface Props<Row, Order extends string> {
  readonly column: SortedColumn<Row, Order>;
  readonly orderBy: Order;
  readonly words: Readonly<Record<Order, Text>>;
  readonly onOrder: (orderBy: Order) => void;
}

/** The head of a column; one that the list can be ordered by is a button, and says in which way it is. */
export function SortHead<Row, Order extends string>({
  column: { title, wideOnly, orders = [] },
  orderBy,
  words,
  onOrder,
}: Props<Row, Order>) {
  const t = useText();
  const label = useLabel();
  const now = orders.indexOf(orderBy);
  const next = orders[(now + 1) % orders.length];
  const sorted = now < 0 ? 'none' : orderBy.endsWith('_DESC') ? 'descending' : 'ascending';
  return (
    <th scope="col" className={wideOnly ? 'wide-only' : ''} aria-sort={sorted}>
      {next ? (
        <button type="button" className="sort-head" title={label(words, next)} onClick={() => onOrder(next)}>
          {t(title)}
          <span aria-hidden>{sorted === 'none' ? '' : sorted === 'ascending' ? ' ↑' : ' ↓'}</span>
        </button>
      ) : (
        t(title)
      )}
    </th>
  );
}
