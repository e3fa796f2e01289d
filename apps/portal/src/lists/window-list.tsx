import type { ReactNode } from 'react';
import { type Shortcuts, useShortcuts } from '../shell/use-shortcuts.js';
import { useText } from '../text/language.js';
import type { Text } from '../text/texts.js';
import { ArrivedBar, useArrived } from './arrived.js';
import type { Column } from './plain-list.js';
import { SortHead } from './sort-head.js';
import type { Connection } from './use-connection.js';
import { useRowAt } from './use-row-at.js';
import { useShownFocus } from './use-shown-focus.js';
import { useWindow } from './use-window.js';
import './lists.css';

export interface SortedColumn<Row, Order extends string> extends Column<Row> {
  /** Orders of the list that its head switches through. */
  readonly orders?: readonly Order[];
}

interface Props<Row, Order extends string> {
  readonly label: string;
  readonly list: Connection<Row>;
  /** Of this selection: its place is kept. */
  readonly place: string;
  readonly columns: readonly SortedColumn<Row, Order>[];
  readonly orderBy: Order;
  readonly orderWords: Readonly<Record<Order, Text>>;
  readonly onOrder: (orderBy: Order) => void;
  readonly onOpen: (row: Row) => void;
  /** A narrow column before the others, which does not open the row. */
  readonly lead?: { readonly head: ReactNode; readonly cell: (row: Row) => ReactNode };
  readonly isMarked?: (row: Row) => boolean;
  /** Further keys, for the row that has the focus. */
  readonly keys?: (row: Row | undefined) => Shortcuts;
}

const rowHeight = 33;

/** Many rows of one height, drawn only where they are looked at: J and K to move, Enter to open. */
export function WindowList<Row extends { readonly id: string }, Order extends string>({
  label,
  list,
  place,
  columns,
  orderBy,
  orderWords,
  onOrder,
  onOpen,
  lead,
  isMarked,
  keys,
}: Props<Row, Order>) {
  const t = useText();
  const { rows } = list;
  const more = () => {
    if (list.hasMore && list.status === 'ready') list.loadMore();
  };
  const view = useWindow(place, rows.length, rowHeight, more);
  useArrived(list.arrived, true, () => view.box.current);
  const [at, setAt] = useRowAt(rows);
  const focus = useShownFocus(view.box, view.from, view.until);
  const move = (by: number) => {
    const next = Math.min(rows.length - 1, Math.max(0, at + by));
    setAt(rows[next]);
    view.showRow(next, rowHeight);
    focus(next);
  };
  useShortcuts({ j: () => move(1), k: () => move(-1), ...keys?.(rows[at]) });
  return (
    <div className="plain-list">
      <ArrivedBar {...list.arrived} />
      <div className="window" ref={view.box} onScroll={view.onScroll}>
        <table className="rows" aria-label={label} aria-rowcount={rows.length + 1}>
          <colgroup>
            {lead ? <col style={{ width: 40 }} /> : null}
            {columns.map(({ title, width, wideOnly }) => (
              <col
                key={title}
                className={wideOnly ? 'wide-only' : ''}
                style={width === undefined ? {} : { width }}
              />
            ))}
          </colgroup>
          <thead>
            <tr>
              {lead ? <th scope="col">{lead.head}</th> : null}
              {columns.map((column) => (
                <SortHead
                  key={column.title}
                  column={column}
                  orderBy={orderBy}
                  words={orderWords}
                  onOrder={onOrder}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {view.above > 0 ? (
              <tr aria-hidden className="window-space" style={{ height: view.above }} />
            ) : null}
            {rows.slice(view.from, view.until).map((row, offset) => {
              const index = view.from + offset;
              return (
                <tr
                  key={row.id}
                  data-row={index}
                  aria-rowindex={index + 2}
                  className={`opens ${isMarked?.(row) ? 'is-chosen' : ''} ${list.arrived.gone.has(row.id) ? 'is-gone' : ''}`}
                  tabIndex={index === Math.max(0, at) ? 0 : -1}
                  onFocus={() => setAt(row)}
                  onClick={() => onOpen(row)}
                  onKeyDown={(event) => {
                    if (event.key === 'Enter' && event.target === event.currentTarget) onOpen(row);
                  }}
                >
                  {lead ? <td onClick={(event) => event.stopPropagation()}>{lead.cell(row)}</td> : null}
                  {columns.map(({ title, wideOnly, cell }) => (
                    <td key={title} className={wideOnly ? 'wide-only' : ''}>
                      {cell(row)}
                    </td>
                  ))}
                </tr>
              );
            })}
            {view.below > 0 ? (
              <tr aria-hidden className="window-space" style={{ height: view.below }} />
            ) : null}
          </tbody>
        </table>
      </div>
      <div className="list-foot muted">
        {list.hasMore ? t('list.loading') : t('list.end')}
        <span>{t('list.shown', { shown: rows.length })}</span>
      </div>
    </div>
  );
}
