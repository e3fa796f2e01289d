import { Checkbox } from 'antd';
import type { ReactNode } from 'react';
import type { Column } from '../../lists/plain-list.js';
import { useText } from '../../text/language.js';

type Chosen = ReadonlySet<string>;

/** A box in front of each row that can be chosen. */
export const choiceColumn = <Row extends { readonly id: string }>(
  chosen: Chosen,
  onChoose: (chosen: Chosen) => void,
  canBe: (row: Row) => boolean,
  nameOf: (row: Row) => string,
): Column<Row> => ({
  title: 'admin.choose',
  width: 56,
  cell: (row) =>
    canBe(row) ? (
      // A click beside the small box must not open the row.
      <span onClick={(event) => event.stopPropagation()}>
        <Checkbox
          aria-label={nameOf(row)}
          checked={chosen.has(row.id)}
          onChange={({ target }) => onChoose(withOne(chosen, row.id, target.checked))}
        />
      </span>
    ) : null,
});

function withOne(chosen: Chosen, id: string, isChosen: boolean): Chosen {
  const next = new Set(chosen);
  if (isChosen) next.add(id);
  else next.delete(id);
  return next;
}

interface Props {
  readonly all: readonly string[];
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: Chosen) => void;
  readonly children: ReactNode;
}

/** All or none, how many, and what is done with them. */
export function ChosenBar({ all, chosen, onChoose, children }: Props) {
  const t = useText();
  return (
    <div className="chosen-bar">
      <Checkbox
        checked={chosen.length === all.length}
        indeterminate={chosen.length > 0 && chosen.length < all.length}
        onChange={({ target }) => onChoose(new Set(target.checked ? all : []))}
      >
        {t('admin.chooseAll', { count: all.length })}
      </Checkbox>
      {children}
      <span className="muted" role="status">
        {chosen.length > 0 ? t('admin.chosen', { count: chosen.length }) : ''}
      </span>
    </div>
  );
}
