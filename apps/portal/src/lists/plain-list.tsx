import { Button } from 'antd';
import { type ReactNode, useRef } from 'react';
import { useShortcuts } from '../shell/use-shortcuts.js';
import { useNarrow } from '../shell/use-narrow.js';
import { useText } from '../text/language.js';
import type { TextKey } from '../text/texts.js';
import { ArrivedBar, useArrived } from './arrived.js';
import { Failed, Skeleton } from './states.js';
import type { Connection } from './use-connection.js';
import { useRowAt } from './use-row-at.js';
import './lists.css';

export interface Column<Row> {
  readonly title: TextKey;
  /** CSS width; one column is left without, and takes the rest. */
  readonly width?: number;
  /** Not on tables narrower than 1100 px. */
  readonly wideOnly?: boolean;
  readonly cell: (row: Row) => ReactNode;
}

interface Props<Row> {
  readonly label: string;
  readonly list: Connection<Row>;
  readonly columns: readonly Column<Row>[];
  /** On a phone each row is two or three lines instead of a row of the table. */
  readonly card: (row: Row) => ReactNode;
  /** Left out: a row shows all there is. */
  readonly onOpen?: (row: Row) => void;
  readonly empty: ReactNode;
}

/** Every list of the portal: 32 px rows, J and K to move, Enter to open, "show more" at its end. */
export function PlainList<Row extends { readonly id: string }>({
  label,
  list,
  columns,
  card,
  onOpen,
  empty,
}: Props<Row>) {
  const t = useText();
  const narrow = useNarrow();
  const [selected, select] = useRowAt(list.rows);
  const body = useRef<HTMLElement>(null);
  useArrived(list.arrived, list.rows.length > 0, () => body.current?.closest<HTMLElement>('#page'));
  const move = (by: number) => {
    const next = Math.min(list.rows.length - 1, Math.max(0, selected + by));
    select(list.rows[next]);
    body.current?.querySelectorAll<HTMLElement>('[data-row]')[next]?.focus();
  };
  useShortcuts({ j: () => move(1), k: () => move(-1) });

  if (list.rows.length === 0) {
    if (list.status === 'failed') return <Failed onRetry={list.refresh} problem={list.problem} />;
    return list.status === 'ready' ? empty : <Skeleton />;
  }
  const rowProps = (row: Row, index: number) => ({
    'data-row': true,
    className: `${onOpen ? 'opens' : ''} ${list.arrived.gone.has(row.id) ? 'is-gone' : ''}`,
    tabIndex: index === Math.max(0, selected) ? 0 : -1,
    onFocus: () => select(row),
    onClick: () => onOpen?.(row),
    onKeyDown: (event: React.KeyboardEvent) => {
      if (event.key === 'Enter' && event.target === event.currentTarget) onOpen?.(row);
    },
  });
  return (
    <div className="plain-list">
      <ArrivedBar {...list.arrived} />
      {list.status === 'failed' ? <Failed onRetry={list.refresh} problem={list.problem} /> : null}
      {narrow ? (
        <ul className="cards" aria-label={label} ref={(element) => void (body.current = element)}>
          {list.rows.map((row, index) => (
            <li key={row.id} {...rowProps(row, index)}>
              {card(row)}
            </li>
          ))}
        </ul>
      ) : (
        <table className="rows" aria-label={label}>
          <colgroup>
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
              {columns.map(({ title, wideOnly }) => (
                <th key={title} scope="col" className={wideOnly ? 'wide-only' : ''}>
                  {t(title)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody ref={(element) => void (body.current = element)}>
            {list.rows.map((row, index) => (
              <tr key={row.id} {...rowProps(row, index)}>
                {columns.map(({ title, wideOnly, cell }) => (
                  <td key={title} className={wideOnly ? 'wide-only' : ''}>
                    {cell(row)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div className="list-foot muted">
        {list.hasMore ? (
          <Button loading={list.status === 'loading-more'} onClick={list.loadMore}>
            {t('list.more')}
          </Button>
        ) : (
          t('list.end')
        )}
        <span>{t('list.shown', { shown: list.rows.length })}</span>
      </div>
    </div>
  );
}
