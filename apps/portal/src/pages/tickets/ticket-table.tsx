import { Checkbox } from 'antd';
import type { TicketOrder, TicketRowFragment } from '../../generated/graphql.js';
import type { Connection } from '../../lists/use-connection.js';
import { WindowList } from '../../lists/window-list.js';
import { ticketOrderTexts } from '../../text/codes/work-codes.js';
import { useText } from '../../text/language.js';
import type { TicketColumn } from './ticket-columns.js';

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

/** Tickets in rows, of which X chooses one for what is done to many. */
export function TicketTable({ list, chosen, onChoose, ...table }: Props) {
  const t = useText();
  const { rows } = list;
  const chosenHere = rows.filter(({ id }) => chosen.has(id)).length;
  return (
    <WindowList
      {...table}
      label={t('tickets.title')}
      list={list}
      orderWords={ticketOrderTexts}
      lead={{
        head: (
          <Checkbox
            aria-label={t('tickets.chooseShown')}
            checked={chosenHere > 0 && chosenHere === rows.length}
            indeterminate={chosenHere > 0 && chosenHere < rows.length}
            onChange={({ target }) => onChoose(rows, target.checked)}
          />
        ),
        cell: (row) => (
          <Checkbox
            aria-label={t('tickets.choose', { number: row.number })}
            checked={chosen.has(row.id)}
            onChange={({ target }) => onChoose([row], target.checked)}
          />
        ),
      }}
      isMarked={({ id }) => chosen.has(id)}
      keys={(row) => ({ x: () => row && onChoose([row], !chosen.has(row.id)) })}
    />
  );
}
