import { Checkbox } from 'antd';
import type { TicketOrder, TicketRowFragment } from '../../generated/graphql.js';
import { ArrivedBar, useArrived } from '../../lists/arrived.js';
import type { Connection } from '../../lists/use-connection.js';
import { useRowAt } from '../../lists/use-row-at.js';
import { useWindow } from '../../lists/use-window.js';
import { useShortcuts } from '../../shell/use-shortcuts.js';
import { useText } from '../../text/language.js';
import { SortHead } from './sort-head.js';
import type { TicketColumn } from './ticket-columns.js';
import { useShownFocus } from './use-shown-focus.js';

interface Props {
  readonly list: Connection<TicketRowFragment>;
  /** Of this selection: its place is kept. */
  readonly place: string;
  readonly columns: readonly TicketColumn[];
  readonly orderBy: TicketOrder;
  readonly onOrder: (orderBy: TicketOrder) => void;
  readonly chosen: ReadonlyMap<string, TicketRowFragment>;
  readonly onChoose: (rows: readonly TicketRowFragment[], chosen: boolean) => void;
  readonly onOpen: (row: TicketRowFragment) => void;
}

const rowHeight = 33;

/** Tickets as rows of one height, drawn only where they are looked at: J, K, Enter, and X to choose. */
export function TicketTable({ list, place, columns, orderBy, onOrder, chosen, onChoose, onOpen }: Props) {
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
  const turn = (row: TicketRowFragment | undefined) => row && onChoose([row], !chosen.has(row.id));
  useShortcuts({ j: () => move(1), k: () => move(-1), x: () => turn(rows[at]) });
  const chosenHere = rows.filter(({ id }) => chosen.has(id)).length;
  return (
    <div className="plain-list">
      <ArrivedBar {...list.arrived} />
      <div className="window" ref={view.box} onScroll={view.onScroll}>
        <table className="rows" aria-label={t('tickets.title')} aria-rowcount={rows.length + 1}>
          <colgroup>
            <col style={{ width: 40 }} />
            {columns.map(({ name, width, wideOnly }) => (
              <col
                key={name}
                className={wideOnly ? 'wide-only' : ''}
                style={width === undefined ? {} : { width }}
              />
            ))}
          </colgroup>
          <thead>
            <tr>
              <th scope="col">
                <Checkbox
                  aria-label={t('tickets.chooseShown')}
                  checked={chosenHere > 0 && chosenHere === rows.length}
                  indeterminate={chosenHere > 0 && chosenHere < rows.length}
                  onChange={({ target }) => onChoose(rows, target.checked)}
                />
              </th>
              {columns.map((column) => (
                <SortHead key={column.name} column={column} orderBy={orderBy} onOrder={onOrder} />
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
                  className={`opens ${chosen.has(row.id) ? 'is-chosen' : ''} ${list.arrived.gone.has(row.id) ? 'is-gone' : ''}`}
                  tabIndex={index === Math.max(0, at) ? 0 : -1}
                  onFocus={() => setAt(row)}
                  onClick={() => onOpen(row)}
                  onKeyDown={(event) => {
                    if (event.key === 'Enter' && event.target === event.currentTarget) onOpen(row);
                  }}
                >
                  <td onClick={(event) => event.stopPropagation()}>
                    <Checkbox
                      aria-label={t('tickets.choose', { number: row.number })}
                      checked={chosen.has(row.id)}
                      onChange={({ target }) => onChoose([row], target.checked)}
                    />
                  </td>
                  {columns.map(({ name, wideOnly, cell }) => (
                    <td key={name} className={wideOnly ? 'wide-only' : ''}>
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
